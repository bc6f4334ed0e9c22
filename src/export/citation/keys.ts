// Keys by which a text cites: family name, year, first telling words of the title, as "marsh2017tidetable".
import type { CaptureRow } from '../../model';
import { fullFamily, parted } from './names';

/** Keys of one file, each once. Of captures that would share one, the later carry the start of their `uid`, whose key stays the same whatever else is in the file. */
export function keyer(): (capture: CaptureRow) => string {
  const taken = new Set<string>();
  return (capture) => {
    const plain = keyOf(capture);
    const key = taken.has(plain) ? unique(`${plain}-${ascii(capture.uid)}`, taken) : plain;
    taken.add(key);
    return key;
  };
}

function keyOf({ byline, siteName, publishedTime, title, url, uid }: CaptureRow): string {
  const [first] = byline;
  const who = ascii(first ? fullFamily(parted(first)) : siteName).slice(0, 24);
  const year = /^\d{4}/.exec(publishedTime)?.[0] ?? '';
  const words = title.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u);
  const telling = words.map(ascii).filter((word) => (word.length > 3 && !small.has(word)) || /^\d+$/.test(word));
  const key = `${who}${year}${telling.slice(0, 3).join('').slice(0, 40)}`;
  // Of scripts that come to nothing a year is left, or not even that: the site and the `uid` tell which it is.
  return /[a-z]/.test(key) ? key : `${siteIn(url)}${key}-${ascii(uid).slice(0, 8)}`;
}

/** "shore" of `https://www.shore.example/`. */
function siteIn(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return ascii(host.replace(/^www\./, '').replace(/\.[^.]*$/, '')) || 'capture';
}

/** Only for captures that share a `uid` too. */
function unique(key: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? key : `${key}${count}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Letters and digits that every reader of BibTeX takes for a key; other scripts come to nothing. */
function ascii(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[^a-z0-9]/g, '');
}

const small = new Set([
  'about',
  'after',
  'from',
  'have',
  'into',
  'that',
  'their',
  'there',
  'this',
  'what',
  'when',
  'where',
  'which',
  'with',
  'your',
]);
