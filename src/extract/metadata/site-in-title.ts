// The name of the site within a title: "How the tides turn | The Shore".
import { loose } from '../dom';

const separator = /\s+[|\-–—·•»«:/>\\~]+\s+|\s*[|»｜ㅣ│]\s*|:\s+(?=\S+$)/;
const edges = /^[\s|\-–—·•»«:/>｜ㅣ│~]+|[\s|\-–—·•»«:/>｜ㅣ│~]+$/g;

/** Drops the parts of a title that are the site's name, at its end or its beginning. */
export function withoutSite(title: string, siteName: string, base: string): string {
  const text = title.replace(/\s+/g, ' ').trim();
  const parts = text.split(separator);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2) return text;
  if (isSite(last, siteName, base) || isAfterBar(text, last)) {
    const rest = text.slice(0, text.lastIndexOf(last)).replace(edges, '');
    return rest.length > 3 ? withoutSite(rest, siteName, base) : text;
  }
  if (!isSite(first, siteName, base)) return text;
  const rest = text.slice(first.length).replace(edges, '');
  return rest.length > 3 ? rest : text;
}

/** What a document's title holds beside the article's: the site's name, where the page gives no other. Empty if unclear. */
export function siteBeside(title: string, documentTitle: string): string {
  const at = documentTitle.indexOf(title);
  if (title === '' || at < 0) return '';
  const rest = [documentTitle.slice(0, at), documentTitle.slice(at + title.length)].map((part) =>
    part.replace(edges, ''),
  );
  const named = rest.filter((part) => part !== '').map((part) => part.split(/,\s/, 1)[0]!);
  return named.length === 1 && named[0]!.length < 50 && !separator.test(named[0]!) ? named[0]! : '';
}

/** The part of a document's title that the page shows as a line of its own: how old pages without headings say it. */
export function partShown(documentTitle: string, lines: { text: string }[]): string {
  const parts = documentTitle.split(separator).filter((part) => part.split(' ').length > 2);
  return parts.find((part) => lines.some(({ text }) => text === part)) ?? '';
}

function isSite(part: string, siteName: string, base: string): boolean {
  const key = loose(part);
  if (key.length < 2) return false;
  const site = loose(siteName);
  const labels = new URL(base).hostname.split('.').slice(0, -1).map(loose);
  const isNamed =
    site !== '' &&
    (key === site || (key.length > 4 && part.split(' ').length < 5 && (site.includes(key) || key.includes(site))));
  return (
    isNamed ||
    labels.some(
      (label) =>
        label.length > 3 &&
        label !== 'blog' &&
        (key === label || (key.startsWith(label) && part.split(' ').length < 4)),
    )
  );
}

/** Behind a bar there is hardly ever a part of the title itself. */
function isAfterBar(text: string, last: string): boolean {
  const before = text.slice(0, text.lastIndexOf(last)).trimEnd();
  return /[|｜ㅣ│]$/.test(before) && last.length * 2 < before.length;
}
