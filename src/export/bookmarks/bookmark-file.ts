// The format of Netscape's bookmark file, with the attributes that Pinboard, Raindrop and Linkding read.
import type { FullCapture } from '../../model';

const opening = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Offprint</TITLE>
<H1>Offprint</H1>
<DL><p>
`;

/** One entry a capture. */
export async function* bookmarkFile(captures: AsyncIterable<FullCapture>): AsyncGenerator<string> {
  let before = opening;
  for await (const capture of captures) {
    yield before + entry(capture);
    before = '';
  }
  yield `${before}</DL><p>\n`;
}

/** Times are seconds since the epoch. `TOREAD` is Pinboard's; the tags hold no comma, since commas part them. */
function entry({ url, title, excerpt, note, tags, state, capturedAt, updatedAt }: FullCapture): string {
  const attributes = [
    ['HREF', /^https?:/i.test(url) ? url : 'about:blank'],
    ['ADD_DATE', seconds(capturedAt)],
    ['LAST_MODIFIED', seconds(updatedAt)],
    [
      'TAGS',
      tags
        .map((tag) => oneLine(tag).replaceAll(',', ' '))
        .filter(Boolean)
        .join(','),
    ],
    ['TOREAD', state === 'unread' ? '1' : ''],
  ] as const;
  const written = attributes.filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escaped(value)}"`);
  // What the reader wrote says more than what the page says of itself.
  const description = oneLine(note || excerpt);
  return `    <DT><A${written.join('')}>${escaped(oneLine(title) || url)}</A>\n${description && `    <DD>${escaped(description)}\n`}`;
}

function seconds(milliseconds: number): string {
  return String(Math.floor(milliseconds / 1000));
}

/** Readers of the format go line by line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
