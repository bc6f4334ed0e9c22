// In the page, on demand, after its text is saved: reads the article's pictures and hands them over in pieces that a
// message can carry. Leaves no mark on the page.
import { elementsIn } from '../extract/live';
import { handleInGather, type PictureRead } from '../messages';
import { readPicture } from './read';

/** Bytes: a third more as text, and far below what a message carries. */
const piece = 4_000_000;

const mark = Symbol.for('offprint.gather');
const world = globalThis as typeof globalThis & { [mark]?: true };

/** Read and not yet handed over whole, by address. */
const rest = new Map<string, Blob>();

/** Being read, by address. */
const under = new Map<string, AbortController>();

if (!world[mark]) {
  world[mark] = true;
  handleInGather({
    readPicture: async ({ url, limits }): Promise<PictureRead> => {
      // Asked again, by a background that began anew: the answer to the first is wanted by nobody, and would be waited for.
      under.get(url)?.abort();
      const ending = new AbortController();
      under.set(url, ending);
      const read = await readPicture(url, limits, {
        page: location.href,
        shown: isShown(url),
        signal: ending.signal,
      });
      if (under.get(url) === ending) under.delete(url);
      if ('why' in read) return read;
      rest.set(url, new Blob([read.bytes]));
      return { size: read.bytes.length, ...(await next(url, 0)) };
    },
    readOn: ({ url, from }) => next(url, from),
  });
}

function isShown(url: string): boolean {
  const images = [...elementsIn(document, 'img')] as HTMLImageElement[];
  return images.some(({ currentSrc, naturalWidth }) => currentSrc === url && naturalWidth > 0);
}

async function next(url: string, from: number): Promise<{ base64: string }> {
  const blob = rest.get(url) ?? new Blob();
  if (from + piece >= blob.size) rest.delete(url);
  return { base64: await base64Of(blob.slice(from, from + piece)) };
}

function base64Of(blob: Blob): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const reader = new FileReader();
  reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
  reader.onerror = () => reject(reader.error);
  reader.readAsDataURL(blob);
  return promise;
}
