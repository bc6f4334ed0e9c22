// Every page fixture, shown in a real frame, comes out as its expectation says. `npm run fixture -- <slug>` writes the
// expected html anew, to be read before it is committed.
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { ErrorCode } from '../../src/errors';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/model';
import { format } from './format';

interface Expectation extends Partial<Omit<Article, 'html' | 'text'>> {
  /** The address the page is read at. */
  url: string;
  /** Why the page cannot be captured; nothing else is expected then. */
  error?: ErrorCode;
  looksLikeArticle?: boolean;
  /** Passages that `text` holds, and that it must not hold. */
  mustContain?: string[];
  mustNotContain?: string[];
}

const sources = import.meta.glob<string>('../pages/*/source.html', { query: '?raw', import: 'default', eager: true });
/** Pages too large to store are written by a function. Their html is not compared: nobody could read it beforehand. */
const generators = import.meta.glob<() => string>('../pages/*/source.mjs', { import: 'source', eager: true });
const htmls = import.meta.glob<string>('../pages/*/expected.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expectation>('../pages/*/expected.json', { import: 'default', eager: true });
const rewritten: unknown = import.meta.env.VITE_FIXTURE;

afterEach(() => {
  document.querySelector('iframe')?.remove();
});

/** Shows a page as a browser does, scripting on, but lets none of its scripts run and nothing load. */
async function show(source: string): Promise<Document> {
  const quiet = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  frame.srcdoc = /^\s*<!doctype[^>]*>/i.test(source)
    ? source.replace(/<!doctype[^>]*>/i, `$&${quiet}`)
    : quiet + source;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe.each(Object.keys({ ...sources, ...generators }).map((path) => [path.split('/').at(-2)!]))('%s', (slug) => {
  const at = (file: string): string => `../pages/${slug}/${file}`;

  it('comes out as expected', async () => {
    const expectation = expectations[at('expected.json')]!;
    expect(expectation, 'expected.json is missing').toBeDefined();
    const { url, error, mustContain = [], mustNotContain = [], looksLikeArticle, ...metadata } = expectation;
    const generate = generators[at('source.mjs')];
    const extraction = extract(await show(generate ? generate() : sources[at('source.html')]!), url);
    if (error) return expect(extraction).rejects.toMatchObject({ code: error });
    const { article, looksLikeArticle: found } = await extraction;
    if (rewritten === slug) await commands.writeFile(`tests/pages/${slug}/expected.html`, format(article.html));

    expect(found).toBe(looksLikeArticle ?? true);
    expect(article).toMatchObject(metadata);
    expect(mustContain.filter((passage) => !article.text.includes(passage))).toEqual([]);
    expect(mustNotContain.filter((passage) => article.text.includes(passage))).toEqual([]);
    if (rewritten !== slug && !generate) expect(format(article.html)).toBe(htmls[at('expected.html')]);
  }, 30_000); // five megabytes are parsed, laid out and read on a machine that does other things besides
});
