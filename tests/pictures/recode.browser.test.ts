// Pictures that are stored smaller: which are drawn again, and which stay as they came.
import { describe, expect, it } from 'vitest';
import { recoded } from '../../src/pictures/recode';

const wish = { quality: 80, width: 1600 };

/** A picture as noisy as a photograph is to an encoder; always the same. */
async function photograph(width: number, height: number, type = 'image/png'): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const image = context.createImageData(width, height);
  let seed = 7;
  for (let at = 0; at < image.data.length; at += 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    image.data[at] = at % 4 === 3 ? 255 : ((at / 40) % 160) | (seed >> 25);
  }
  context.putImageData(image, 0, 0);
  return canvas.convertToBlob({ type, quality: 1 });
}

const sizeOf = async (blob: Blob): Promise<[number, number]> => {
  const { width, height } = await createImageBitmap(blob);
  return [width, height];
};

const withMark = async (blob: Blob, mark: string, at: number): Promise<Blob> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const marked = new Uint8Array([...bytes.subarray(0, at), ...new TextEncoder().encode(mark), ...bytes.subarray(at)]);
  return new Blob([marked], { type: blob.type });
};

describe('a picture', () => {
  it.each(['image/png', 'image/jpeg', 'image/webp'])(
    'of type %s becomes a smaller one, no wider than wished',
    async (type) => {
      const picture = await photograph(2000, 500, type);
      const smaller = await recoded(picture, wish);
      expect(smaller.type).toBe('image/webp');
      expect(smaller.size).toBeLessThan(picture.size * 0.9);
      expect(await sizeOf(smaller)).toEqual([1600, 400]);
    },
  );

  it('is smaller at a lower quality, and never made wider', async () => {
    const picture = await photograph(400, 300);
    const [low, high] = [await recoded(picture, { ...wish, quality: 20 }), await recoded(picture, wish)];
    expect(low.size).toBeLessThan(high.size);
    expect(await sizeOf(low)).toEqual([400, 300]);
  });

  it('stays as it came where that would not make it smaller', async () => {
    const plain = await new OffscreenCanvas(1, 1).convertToBlob().catch(() => new Blob());
    expect(await recoded(plain, { ...wish, quality: 100 })).toBe(plain);
    const small = await recoded(await photograph(400, 300), { ...wish, quality: 30 });
    expect(await recoded(small, wish)).toBe(small);
  });

  it('stays as it came where it moves, draws, or is none', async () => {
    const picture = await photograph(600, 400);
    const moving = await withMark(picture, 'acTL', 40);
    expect(await recoded(moving, wish)).toBe(moving);
    const webp = new Uint8Array(64);
    webp.set(new TextEncoder().encode('RIFF____WEBPVP8X'));
    webp[20] = 2;
    for (const other of [
      new Blob([webp], { type: 'image/webp' }),
      new Blob(['GIF89a'], { type: 'image/gif' }),
      new Blob(['<svg/>'], { type: 'image/svg+xml' }),
      new Blob(['nothing'], { type: 'image/jpeg' }),
    ]) {
      expect(await recoded(other, wish)).toBe(other);
    }
  });
});
