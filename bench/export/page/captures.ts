// Captures with images, any number of them, the same each time and none kept.
import type { FullCapture } from '../../../src/model';

const words =
  'the sea came in slowly over flats that nobody had measured since winter and harbour pilots wrote it down'.split(' ');
const savedAt = Date.UTC(2026, 0, 1);
/** Bytes of each image, two a capture: what a page's pictures weigh when they are made for screens. */
const imageBytes = 60_000;

/** A JPEG that decodes, followed by as many bytes as an image has. */
let image: Uint8Array<ArrayBuffer> | undefined;

export async function* captures(count: number, withImages = true): AsyncGenerator<FullCapture> {
  image ??= await makeImage();
  for (let at = 0; at < count; at += 1) yield capture(at, withImages ? image : undefined);
}

function capture(at: number, bytes: Uint8Array<ArrayBuffer> | undefined): FullCapture {
  const url = `https://tides.example/notes/${at}`;
  const html = articleOf(at, url);
  return {
    id: at + 1,
    uid: `7d4c2a90-0000-4000-8000-${at.toString(16).padStart(12, '0')}`,
    url,
    canonicalUrl: url,
    title: `What a tide table knows, part ${at}: ${sentence(at, 4)}`,
    byline: ['Ada Marsh'],
    siteName: 'Tidal Notes',
    publishedTime: '2025-10-23',
    modifiedTime: '',
    section: '',
    keywords: [],
    licence: '',
    identifiers: {},
    lang: 'en',
    dir: 'ltr',
    excerpt: sentence(at, 12),
    leadImage: '',
    wordCount: 800,
    readingMinutes: 4,
    capturedAt: savedAt + at,
    updatedAt: savedAt + at,
    state: 'unread',
    starred: false,
    tags: ['coast'],
    note: '',
    html,
    text: html.replace(/<[^>]+>/g, ' '),
    versions: [],
    assets: bytes ? [1, 2].map((number) => ({ url: `${url}/${number}.jpg`, blob: blobOf(bytes, at, number) })) : [],
    hasSource: false,
    edits: {},
  };
}

/** Bytes that nothing packs smaller, as those of a real image. */
const noise = makeNoise();

/** No two alike. */
function blobOf(bytes: Uint8Array<ArrayBuffer>, at: number, number: number): Blob {
  return new Blob([bytes, `${at}-${number}`, noise], { type: 'image/jpeg' });
}

function makeNoise(): Uint8Array<ArrayBuffer> {
  let state = 1;
  return new Uint8Array(imageBytes).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 24;
  });
}

/** About 800 words: paragraphs with links and emphasis, headings, a list, a table, code. */
function articleOf(at: number, url: string): string {
  const paragraphs = Array.from({ length: 12 }, (_, line) => {
    const start = at * 13 + line * 7;
    return `<p>${sentence(start, 30)} <em>${sentence(start + 1, 4)}</em>, <a href="${url}/more?line=${line}">${sentence(start + 2, 3)}</a> &amp; <strong>${sentence(start + 3, 4)}</strong>. ${sentence(start + 4, 20)}</p>`;
  });
  paragraphs.splice(
    3,
    0,
    `<h2>${sentence(at, 4)}</h2><figure><img src="${url}/1.jpg" alt="Low water"><figcaption>Low water</figcaption></figure>`,
  );
  paragraphs.splice(
    7,
    0,
    `<h2>${sentence(at + 1, 4)}</h2><img src="${url}/2.jpg" alt="High water"><ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>`,
  );
  paragraphs.push(
    '<table><thead><tr><th>Port</th><th>High</th></tr></thead><tbody><tr><td>Ansel</td><td>6:42</td></tr></tbody></table><pre><code class="language-js">const tide = 12.42;\n</code></pre>',
  );
  return paragraphs.join('\n');
}

/** Each is made once: what the bench itself throws away would count as memory of the export. */
const sentences = new Map<string, string>();

function sentence(start: number, length: number): string {
  const key = `${start % words.length} ${length}`;
  const known = sentences.get(key);
  if (known !== undefined) return known;
  const made = Array.from({ length }, (_, at) => words[(start + at * at) % words.length]).join(' ');
  sentences.set(key, made);
  return made;
}

async function makeImage(): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(320, 200);
  canvas.getContext('2d')!.fillRect(20, 20, 200, 100);
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
}
