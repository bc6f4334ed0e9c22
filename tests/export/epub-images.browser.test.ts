// Images of a book in types that not every reader knows: drawn anew as JPEG or PNG, and named for what they are.
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { epub } from '../../src/export/epub';
import { capture, each, options } from './captures';

/** Two by two pixels, opaque. */
const avif =
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=';

async function drawn(type: string, colour: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 30);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 40, 30);
  return canvas.convertToBlob({ type });
}

it.each<[name: string, image: () => Promise<Blob>, becomes: 'jpeg' | 'png', size: [number, number]]>([
  ['an opaque WebP', () => drawn('image/webp', '#369'), 'jpeg', [40, 30]],
  ['a WebP that lets something through', () => drawn('image/webp', 'rgb(20 40 60 / 50%)'), 'png', [40, 30]],
  [
    'an AVIF',
    async () => new Blob([Uint8Array.from(atob(avif), (sign) => sign.charCodeAt(0))], { type: 'image/avif' }),
    'jpeg',
    [2, 2],
  ],
  [
    'an SVG',
    async () =>
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><circle r="5"/></svg>'], {
        type: 'image/svg+xml',
      }),
    'png',
    [20, 10],
  ],
])('%s', async (_, image, becomes, size) => {
  const url = 'https://tides.example/pier';
  const known = capture({ html: `<p>a</p><img src="${url}" alt="Pier">`, assets: [{ url, blob: await image() }] });
  const parts = unzipSync(new Uint8Array(await new Response(epub.render(each([known]), options)).arrayBuffer()));
  const name = Object.keys(parts).find((part) => part.startsWith('EPUB/images/1-'))!;
  expect(name).toBe(`EPUB/images/1-1.${becomes === 'jpeg' ? 'jpg' : 'png'}`);
  const bytes = parts[name]! as Uint8Array<ArrayBuffer>;
  expect([...bytes.slice(0, 3)]).toEqual(becomes === 'jpeg' ? [0xff, 0xd8, 0xff] : [0x89, 0x50, 0x4e]);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${becomes}` }));
  expect([bitmap.width, bitmap.height]).toEqual(size);
  const text = (part: string) => new TextDecoder().decode(parts[part]);
  expect(text('EPUB/package.opf')).toContain(`href="${name.replace('EPUB/', '')}" media-type="image/${becomes}"`);
  expect(text('EPUB/chapter-1.xhtml')).toContain(`src="${name.replace('EPUB/', '')}"`);
});
