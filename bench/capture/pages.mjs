// Pages of a size, with or without pictures, each at an address of its own.

/** A PNG of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const sentences = [
  'The lock keeper counted the barges twice, since the first number had been too good to be believed by anybody.',
  'Below the weir the water was brown for a week, and the boys who knew why kept their mouths shut about it.',
  'It is said that the bell was cast from the anchors of two ships that had met in the fog and not parted again.',
  'Whoever wanted to cross after dark rang for the ferryman, and then waited for as long as he thought proper.',
];

export const kinds = [
  { name: '10 kB', bytes: 10_000, pictures: 0 },
  { name: '10 kB, 5 pictures', bytes: 10_000, pictures: 5 },
  { name: '500 kB', bytes: 500_000, pictures: 0 },
  { name: '500 kB, 40 pictures', bytes: 500_000, pictures: 40 },
  { name: '5 MB', bytes: 5_000_000, pictures: 0 },
  { name: '5 MB, 100 pictures', bytes: 5_000_000, pictures: 100 },
];

/** @param {string} address @returns {import('../../scripts/browsers/fake-web.mjs').Answer | undefined} */
export function answer(address) {
  const { hostname, pathname } = new URL(address);
  if (hostname !== 'measured.example') return undefined;
  if (pathname.endsWith('.png')) return { type: 'image/png', body: pixel };
  const kind = kinds[Number(pathname.split('/')[1])];
  return kind && { type: 'text/html; charset=utf-8', body: pageOf(kind) };
}

/** @param {(typeof kinds)[number]} kind */
function pageOf({ bytes, pictures }) {
  const paragraphs = [];
  const every = Math.floor(bytes / 460 / (pictures + 1)) + 1;
  for (let size = 0, at = 1; size < bytes; at += 1) {
    const text = `<p>${at}. ${sentences.map((_, place) => sentences[(at + place) % sentences.length]).join(' ')}</p>`;
    const picture =
      pictures > 0 && at % every === 0
        ? `<figure><img src="/${at}.png" width="600" height="400" alt="A lock"></figure>`
        : '';
    paragraphs.push(text, picture);
    size += text.length + picture.length;
  }
  const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/section/${at}">Section ${at}</a></li>`).join('');
  return `<!doctype html><html lang="en"><head><title>The lock</title><meta name="author" content="Mara Lind"></head><body>
<nav><ul>${menu}</ul></nav><article><h1>The lock</h1>${paragraphs.join('\n')}</article><footer>Harbour News</footer></body></html>`;
}
