// Every page fixture, shown in a real frame, comes out as its expectation says. `npm run fixture -- <slug>` writes the
// expected html anew, to be read before it is committed.
import { afterEach, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { ErrorCode } from '../../src/errors';
import { extract } from '../../src/extract/extract';
import type { Article } from '../../src/model';
import { format } from './format';
import { show, storedPages } from './shown';

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

/** Pages too large to store are written by a function. Their html is not compared: nobody could read it beforehand. */
const generators = import.meta.glob<() => string>('../pages/*/source.mjs', { import: 'source', eager: true });
const htmls = import.meta.glob<string>('../pages/*/expected.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expectation>('../pages/*/expected.json', { import: 'default', eager: true });
const rewritten: unknown = import.meta.env.VITE_FIXTURE;

afterEach(() => {
  document.querySelector('iframe')?.remove();
});

const generated = Object.keys(generators).map((path) => path.split('/').at(-2)!);

describe.each([...storedPages.keys(), ...generated])('%s', (slug) => {
  const at = (file: string): string => `../pages/${slug}/${file}`;

  it('comes out as expected', async () => {
    const expectation = expectations[at('expected.json')]!;
    expect(expectation, 'expected.json is missing').toBeDefined();
    const { url, error, mustContain = [], mustNotContain = [], looksLikeArticle, ...metadata } = expectation;
    const generate = generators[at('source.mjs')];
    const extraction = extract(await show(generate ? generate() : storedPages.get(slug)!), url);
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
