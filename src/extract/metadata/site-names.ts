// Whether a name is the site's own: an author of that name says no more than the address.
import { loose } from '../dom';

/** Words that an organisation adds to its name when it signs. */
const added = /\b(?:the|team|staff|editors?|editorial|official|contributors?|blog|inc|llc|ltd|gmbh|pc)\b\.?/gi;

/** @param siteName as far as the page tells; the domain's own label counts too */
export function isSiteName(name: string, siteName: string, url: string): boolean {
  const key = plain(name);
  if (key === '') return false;
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  const label = labels.at(labels.length > 2 && labels.at(-2)!.length < 4 ? -3 : -2) ?? '';
  return key === plain(siteName) || (key.length > 2 && key === loose(label));
}

function plain(name: string): string {
  return loose(name.replace(added, '')) || loose(name);
}
