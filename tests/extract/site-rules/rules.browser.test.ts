// Each rule built in, on a page of its site's shape: right with it, wrong without.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract';
import { isSite, ruleFor } from '../../../src/extract/site-rules/match';
import { builtIn } from '../../../src/extract/site-rules/rules';
import { isSelector } from '../../../src/extract/site-rules/selectors';
import type { Article } from '../../../src/model';
import { documentOf } from '../html';

interface Expectation extends Partial<Pick<Article, 'title' | 'byline' | 'publishedTime'>> {
  url: string;
  /** Passages that `text` holds, and that it must not hold. */
  mustContain: string[];
  mustNotContain: string[];
}

const pages = import.meta.glob<string>('./pages/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<Expectation>('./pages/*.json', { import: 'default', eager: true });
const slugs = Object.keys(pages).map((path) => path.replace(/^.*\/|\.html$/g, ''));

/** What is not as expected of a page read at an address, by name. */
async function faults(slug: string, url: string): Promise<string[]> {
  const { url: _, mustContain, mustNotContain, ...metadata } = expectations[`./pages/${slug}.json`]!;
  const { article } = await extract(documentOf(pages[`./pages/${slug}.html`]!), url);
  const fields = Object.entries(metadata) as [keyof typeof metadata, unknown][];
  return [
    ...fields
      .filter(([name, value]) => JSON.stringify(article[name]) !== JSON.stringify(value))
      .map(([name]) => `${name}: ${article[name]}`),
    ...mustContain.filter((passage) => !article.text.includes(passage)).map((passage) => `missing: ${passage}`),
    ...mustNotContain.filter((passage) => article.text.includes(passage)).map((passage) => `kept: ${passage}`),
  ];
}

describe.each(slugs)('%s', (slug) => {
  const { url } = expectations[`./pages/${slug}.json`]!;

  it('comes out as expected', async () => {
    expect(await faults(slug, url)).toEqual([]);
  });

  it('would not without its rule', async () => {
    const elsewhere = new URL(url);
    elsewhere.hostname = 'elsewhere.example';
    expect(await faults(slug, elsewhere.href)).not.toEqual([]);
  });
});

it('has a page for each rule, or for another site of the same shape', () => {
  const tried = Object.values(expectations).map(({ url }) => JSON.stringify({ ...ruleFor(url, builtIn), site: '' }));
  expect(builtIn.filter((rule) => !tried.includes(JSON.stringify({ ...rule, site: '' })))).toEqual([]);
  expect(builtIn.length).toBeLessThanOrEqual(30);
});

it.each(builtIn)('can be read: $site', ({ site, content = [], remove = [], title, byline, date }) => {
  expect(isSite(site)).toBe(true);
  const selectors = [...content, ...remove, title, byline, date].filter((selector) => selector !== undefined);
  expect(selectors.filter((selector) => !isSelector(selector))).toEqual([]);
});
