// The kept source of an article on several pages: one page after the other, each under its address. Comments are in no
// kept page, so that one can stand between them.

const between = /<!--offprint page (\S+)-->/;

interface Source {
  url: string;
  html: string;
}

/**
 * @param captured the address that the capture has: that of its first page needs no telling
 * @param most the most characters; a longer source is not kept, since a part of it would give a part of the article
 * @returns undefined where a page has none
 */
export function joinSources(
  pages: readonly (Source | undefined)[],
  captured: string,
  most = 20_000_000,
): string | undefined {
  if (pages.includes(undefined)) return undefined;
  const source = (pages as Source[])
    .map(({ url, html }, place) => (place === 0 && url === captured ? html : `<!--offprint page ${url}-->${html}`))
    .join('');
  return source.length <= most ? source : undefined;
}

/** @param url of the page that has no address before it: the one that was captured */
export function splitSource(source: string, url: string): Source[] {
  const [html = '', ...rest] = source.split(between);
  const pages = [{ url, html }];
  for (let at = 0; at < rest.length; at += 2) {
    if (URL.canParse(rest[at]!)) pages.push({ url: rest[at]!, html: rest[at + 1] ?? '' });
  }
  const kept = pages.filter(({ html }) => html !== '');
  return kept.length > 0 ? kept : pages;
}
