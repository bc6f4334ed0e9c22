// HTML that comes from a file, not from a page: whole pages go the whole way, articles only what makes them ours.
import type { Article, Extraction, SiteRule } from '../model';
import { extractCopy } from './extract';
import { parsedBody, parsedPage } from './parsed';
import { sanitise } from './sanitise';
import { extractAgain } from './source';
import { textOfArticle } from './text';

export { canonicalAddress, withoutCredentials } from './address';

/** Extracts the article of a saved page. Throws as `extract` does. */
export function articleOfPage(html: string, url: string, rules: readonly SiteRule[]): Promise<Extraction> {
  return extractAgain(html, url, rules);
}

/** Makes an article of HTML that is nothing else: all of it is wanted, so nothing is chosen of it. Throws as `extract` does. */
export async function articleOfContent(html: string, url: string): Promise<Article> {
  const { article } = await extractCopy(parsedPage(html), url, [], { started: performance.now(), cut: () => true });
  return article;
}

/** HTML that was sanitised before, but that anyone may have changed since; with a way to its plain text. */
export function sanitisedAgain(html: string): { html: string; readText: () => string } {
  const clean = sanitise(parsedBody(html));
  return { html: clean.innerHTML.trim(), readText: () => textOfArticle(clean) };
}
