// Files of any number of pages, for each format that holds more than one in a file.
const rows = (count: number, header: string, row: (at: number) => string, footer = '', between = '\n'): File => {
  const all = Array.from({ length: count }, (_, at) => row(at)).join(between);
  return new File([header, all, footer], 'many');
};

const address = (at: number): string => `https://shore.example/${at}?page=${at}`;
const seconds = (at: number): number => 1_500_000_000 + at;
const iso = (at: number): string => new Date(seconds(at) * 1000).toISOString();

/** By the id of the importer, a file with so many pages. */
export const many: Record<string, (count: number) => File> = {
  'pocket-csv': (count) =>
    rows(count, 'title,url,time_added,tags,status\n', (at) => `"Page, ${at}",${address(at)},${seconds(at)},a|b,unread`),
  instapaper: (count) =>
    rows(
      count,
      'URL,Title,Selection,Folder,Timestamp,Tags\n',
      (at) => `${address(at)},Page ${at},"A passage\nof two lines",Unread,${seconds(at)},"[""a""]"`,
    ),
  readwise: (count) =>
    rows(
      count,
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n',
      (at) => `Page ${at},${address(at)},id${at},"['a', 'b']",${iso(at)},0.5,later,True`,
    ),
  raindrop: (count) =>
    rows(
      count,
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n',
      (at) => `${at},Page ${at},"A ""note""",,${address(at)},Work / Papers,"a, b",${iso(at)},,,false`,
    ),
  matter: (count) =>
    rows(
      count,
      'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id\n',
      (at) => `Page ${at},,,${address(at)},a;b,1,True,False,False,0,${iso(at)},${at}`,
    ),
  wallabag: (count) =>
    rows(
      count,
      '[',
      (at) =>
        `{"url":"${address(at)}","title":"Page ${at}","is_archived":0,"is_starred":0,"tags":["a"],"content":"<p>${'Words. '.repeat(50)}</p>"}`,
      ']',
      ',',
    ),
  karakeep: (count) =>
    rows(
      count,
      '{"bookmarks":[',
      (at) =>
        `{"createdAt":${seconds(at)},"title":"Page ${at}","tags":["a"],"content":{"type":"link","url":"${address(at)}"},"note":null}`,
      ']}',
      ',',
    ),
  omnivore: (count) => rows(count, '[', omnivoreLine, ']', ',\n'),
  bookmarks: (count) =>
    rows(
      count,
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n',
      (at) => `<DT><A HREF="${address(at)}" ADD_DATE="${seconds(at)}" TAGS="a,b">Page ${at}</A>\n<DD>A note`,
      '\n</DL><p>\n',
    ),
  'pocket-html': (count) =>
    rows(
      count,
      '<!DOCTYPE html>\n<html><body><h1>Unread</h1>\n<ul>\n',
      (at) => `<li><a href="${address(at)}" time_added="${seconds(at)}" tags="a">Page ${at}</a></li>`,
      '\n</ul></body></html>',
    ),
  'offprint-json': (count) => rows(count, '{"format":"offprint","version":1,"captures":[\n', capture, '\n]}\n', ',\n'),
  'offprint-ndjson': (count) => rows(count, '', capture),
};

function capture(at: number): string {
  const uid = `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const article = { title: `Page ${at}`, html: `<p>${'Words. '.repeat(50)}</p>`, text: 'Words.' };
  return JSON.stringify({ uid, url: address(at), canonicalUrl: address(at), ...article, capturedAt: seconds(at) });
}

/** By the id of an importer of files that hold one page each, such a file. */
export const single: Record<string, (at: number) => { name: string; content: string }> = {
  'offprint-html': (at) => ({ name: `${at}.html`, content: ownHtml(at) }),
  markdown: (at) => ({
    name: `${at}.md`,
    content: `---\ntitle: "Page ${at}"\nsource: "${address(at)}"\ntags:\n  - "a"\ncreated: 2024-01-02\n---\nWords of *page* ${at}.\n`,
  }),
  'single-file': (at) => ({
    name: `${at}.html`,
    content: `<!DOCTYPE html><html><!--\n Page saved with SingleFile\n url: ${address(at)}\n saved date: Mon Jan 01 2024 10:00:00 GMT+0000\n--><title>Page ${at}</title><p>Words.</p></html>`,
  }),
  mhtml: (at) => ({
    name: `${at}.mhtml`,
    content: `Snapshot-Content-Location: ${address(at)}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="cut"\r\n\r\n--cut\r\nContent-Type: text/html\r\n\r\n<title>Page ${at}</title><p>Words.</p>\r\n--cut--\r\n`,
  }),
  'html-page': (at) => ({
    name: `${at}.html`,
    content: `<!DOCTYPE html><link rel="canonical" href="${address(at)}"><title>Page ${at}</title><p>Words.</p>`,
  }),
};

/** The files of Omnivore's export: lists of twenty, and an article for each line of them. */
export async function* omnivoreFiles(count: number): AsyncGenerator<{ name: string; content: string }> {
  for (let from = 0; from < count; from += 20) {
    const to = Math.min(from + 20, count);
    const lines = Array.from({ length: to - from }, (_, at) => omnivoreLine(from + at));
    yield { name: `metadata_${from}_to_${to}.json`, content: `[${lines.join(',')}]` };
  }
  for (let at = 0; at < count; at += 1) yield { name: `content/p${at}.html`, content: `<p>Words of page ${at}.</p>` };
}

function omnivoreLine(at: number): string {
  return `{"slug":"p${at}","title":"Page ${at}","url":"${address(at)}","labels":["a"],"state":"Active","savedAt":"${iso(at)}"}`;
}

function ownHtml(at: number): string {
  const said = {
    '@context': ['https://schema.org', { offprint: 'urn:offprint:' }],
    '@id': `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    ...{ url: address(at), headline: `Page ${at}`, 'offprint:capturedAt': seconds(at) },
  };
  return `<!DOCTYPE html>\n<meta name="generator" content="Offprint">\n<script type="application/ld+json">${JSON.stringify(said)}</script>\n<article><div class="text">\n<p>Words.</p>\n</div>\n</article></body></html>`;
}
