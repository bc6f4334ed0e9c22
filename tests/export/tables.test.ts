// CSV, bookmarks and plain text, read back by readers that are not ours.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { bookmarks } from '../../src/export/bookmarks';
import { csv } from '../../src/export/csv';
import { text } from '../../src/export/text';
import { allCaptures } from './all-captures';
import { capture, capturedAt, each, options, read } from './captures';

describe('CSV', () => {
  const rows = async (all = allCaptures()): Promise<Record<string, string>[]> =>
    // Decoding took the mark at the start.
    parse(await read(csv.render(each(all), options)), { columns: true, record_delimiter: '\r\n' });

  it('starts with the mark by which Excel knows UTF-8', async () => {
    const bytes = new Uint8Array(await new Response(csv.render(each(allCaptures()), options)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has a row a capture, with what it says', async () => {
    const all = allCaptures();
    const read = await rows(all);
    expect(read.length).toBe(all.length);
    read.forEach((row, at) => {
      const { title, uid } = all[at]!;
      expect(row.uid).toBe(uid);
      expect(row.title).toBe(title.toWellFormed().replaceAll('\0', ''));
    });
    expect(read[0]).toMatchObject({
      authors: 'Ada Marsh; O’Neill, Tom',
      captured: new Date(capturedAt).toISOString(),
      tags: 'coast; slow reading',
      words: '12',
      starred: 'no',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=HYPERLINK("https://evil.example")'])(
    'is no formula: %j',
    async (title) => {
      const [row] = await rows([capture({ title })]);
      expect(row!.title).toBe(`'${title}`);
    },
  );

  it('has its header when there is nothing else', async () => {
    expect(await read(csv.render(each([]), options))).toMatch(/^title,authors,.*\r\n$/);
  });
});

describe('bookmarks', () => {
  it('are a file that every browser reads', async () => {
    const file = await read(
      bookmarks.render(each([capture({ title: 'A <b> & "c"', tags: ['a, b', 'c'], state: 'read' })]), options),
    );
    expect(file).toBe(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Offprint</TITLE>
<H1>Offprint</H1>
<DL><p>
    <DT><A HREF="https://tides.example/notes/1?page=2" ADD_DATE="1795512605" LAST_MODIFIED="1795512605" TAGS="a  b,c">A &lt;b&gt; &amp; &quot;c&quot;</A>
    <DD>The sea, predicted by hand.
</DL><p>
`);
  });

  it('hold no address that runs, and one line an address whatever its title', async () => {
    const file = await read(bookmarks.render(each(allCaptures()), options));
    expect(file).not.toMatch(/HREF="(?!https?:|about:blank)/);
    expect(file.match(/<DT>/g)?.length).toBe(allCaptures().length);
    expect(file).not.toMatch(/<script/i);
  });
});

describe('plain text', () => {
  it('says what the article is, then the article', async () => {
    const known = capture({ title: 'A  title\n', text: 'One.\n\nTwo.\n' });
    expect(await read(text.render(each([known]), options))).toBe(
      'A title\nAda Marsh, O’Neill, Tom\nTidal Notes\n2017-10-23\nhttps://tides.example/notes/1?page=2\n\nOne.\n\nTwo.\n',
    );
  });
});
