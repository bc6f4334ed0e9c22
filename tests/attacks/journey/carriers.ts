// Pages and files that carry attacks: one to be clicked on, and one of each kind that the import reads.
import { attacks } from '../attacks.mjs';

/** One of the lists, by its number from 1. */
export interface Attack {
  number: number;
  payload: string;
}

/** Every so many-th of the lists. */
export function attacksOf(share: number): Attack[] {
  return attacks.map((payload, at) => ({ number: at + 1, payload })).filter(({ number }) => number % share === 0);
}

/** Stands in the text before an attack, so that it is known which came through. */
export function markOf({ number }: Attack): string {
  return `Mark ${number}.`;
}

const words =
  'The ferry left at six, before the fog had made up its mind, and nobody on deck said a word until the light was out of sight.';

/** Ends what an attack left open, so that the next one is not swallowed. */
const endings =
  '\n--><![CDATA[]]>"\'></script></style></title></textarea></xmp></noscript></noembed></iframe></select></template></svg></math></table></form></button></object></video></div></section>';

/** An article in whose text attacks stand, each behind its mark. */
export function pageOf(attacks: readonly Attack[], title: string): string {
  const told = attacks.map((attack) => `<section><p>${markOf(attack)} ${words}</p>${attack.payload}${endings}`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"></head><body><article><h1>${title}</h1><p>${words} ${words}</p>
${told.join('\n')}`;
}

const at = Date.UTC(2024, 4, 1);

/** The title that an attack's capture has: no other begins like it. */
export function titleOf({ number, payload }: Attack): string {
  return `Attack ${number}: ${payload}`;
}

function htmlOf(attack: Attack): string {
  return `<p>${markOf(attack)} ${words}</p><img src="https://attacks.example/kept.svg" alt="${escaped(attack.payload)}">${attack.payload}`;
}

/** A picture that would run, ask and lead. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(2)</script><image href="https://lure.example/in-svg.png" width="9" height="9"/><style>@import "https://lure.example/in-svg.css";</style><rect width="9" height="9"/></svg>`;

/** Offprint's own form, a line each, in which every text is the attack. */
export function linesOf(attacks: readonly Attack[]): string {
  return attacks.map((attack) => `${JSON.stringify(recordOf(attack))}\n`).join('');
}

function recordOf(attack: Attack): object {
  const { number, payload } = attack;
  const url = `https://attacks.example/${number}?x="'><script>alert(1)</script>`;
  return {
    uid: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    ...{ url, canonicalUrl: url, title: titleOf(attack), byline: [payload], siteName: payload, section: payload },
    ...{ publishedTime: payload, modifiedTime: payload, keywords: [payload], licence: payload },
    ...{ identifiers: { doi: payload, arxiv: payload, isbn: payload, pmid: payload }, lang: payload, dir: 'ltr' },
    ...{ excerpt: payload, leadImage: payload, wordCount: 30, readingMinutes: 1, capturedAt: at, updatedAt: at + 1 },
    ...{ state: 'unread', starred: false, tags: [payload], note: payload, edits: { siteName: payload } },
    html: htmlOf(attack),
    text: payload,
    versions: [{ capturedAt: at - 1, title: payload, html: htmlOf(attack), text: payload }],
    assets: [
      { url: 'https://attacks.example/kept.svg', type: 'image/svg+xml', data: Buffer.from(picture).toString('base64') },
    ],
  };
}

/** Files as other tools write them, with the attacks as what they hold. */
export function foreignFiles(attacks: readonly Attack[]): Map<string, string> {
  const files = new Map<string, string>([
    ['wallabag.json', wallabag(attacks)],
    ['bookmarks.html', bookmarks(attacks)],
  ]);
  for (const attack of attacks) {
    const { number, payload } = attack;
    const url = `https://attacks.example/note/${number}`;
    files.set(
      `${number}.md`,
      `---\ntitle: ${JSON.stringify(titleOf(attack))}\nsource: "${url}"\n---\n${markOf(attack)} ${words}\n\n${payload}\n`,
    );
    files.set(`${number}.html`, savedPage([attack], String(number), titleOf(attack)));
  }
  return files.set('all.html', savedPage(attacks, 'all', 'All of them on one page'));
}

/** A page that tells its address, and who wrote it. */
function savedPage(attacks: readonly Attack[], name: string, title: string): string {
  const head = `<link rel="canonical" href="https://attacks.example/page/${name}"><meta name="author" content="${escaped(attacks[0]!.payload)}">`;
  return pageOf(attacks, escaped(title)).replace('<meta ', `${head}<meta `);
}

function wallabag(attacks: readonly Attack[]): string {
  return JSON.stringify(
    attacks.map((attack) => ({
      ...{ id: attack.number, is_archived: 0, is_starred: 0, tags: [attack.payload], title: titleOf(attack) },
      ...{ url: `https://attacks.example/wallabag/${attack.number}`, content: htmlOf(attack) },
      ...{ published_by: [attack.payload], language: attack.payload, domain_name: attack.payload },
      annotations: [{ text: attack.payload, quote: attack.payload, ranges: [] }],
      created_at: '2024-01-01T10:00:00+0000',
    })),
  );
}

function bookmarks(attacks: readonly Attack[]): string {
  const entries = attacks.map(
    (attack) =>
      `<DT><A HREF="https://attacks.example/bookmark/${attack.number}" ADD_DATE="1600000000" TAGS="${escaped(attack.payload)}">${escaped(titleOf(attack))}</A>\n<DD>${attack.payload}\n`,
  );
  return `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n${entries.join('')}</DL><p>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
