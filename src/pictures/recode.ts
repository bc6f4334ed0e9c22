// A picture stored smaller than it came: drawn again at a width and a quality that the user chose. In a worker, or in a
// page without one off the thread that answers: what draws here needs no document.

export interface Recoding {
  /** 1 to 100, as encoders count. */
  quality: number;
  /** The most pixels across. */
  width: number;
}

/** Kinds that are one picture of pixels. Drawings stay drawings, and what moves goes on moving. */
const still = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** A file that is hardly smaller is not worth what it loses. */
const worthwhile = 0.9;

/** The picture drawn again, or as it was: where it would not be smaller, moves, or cannot be read. */
export async function recoded(picture: Blob, { quality, width }: Recoding): Promise<Blob> {
  if (!still.includes(picture.type) || (await isMoving(picture))) return picture;
  try {
    const pixels = await createImageBitmap(picture);
    const scale = Math.min(1, width / pixels.width);
    const canvas = new OffscreenCanvas(
      Math.round(pixels.width * scale),
      Math.max(1, Math.round(pixels.height * scale)),
    );
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.drawImage(pixels, 0, 0, canvas.width, canvas.height);
    pixels.close();
    const smaller = await canvas.convertToBlob({ type: 'image/webp', quality: quality / 100 });
    return smaller.type === 'image/webp' && smaller.size < picture.size * worthwhile ? smaller : picture;
  } catch {
    return picture;
  }
}

/** Told by the formats' own marks, all of them near the start. */
async function isMoving(picture: Blob): Promise<boolean> {
  const start = new Uint8Array(await picture.slice(0, 4096).arrayBuffer());
  const text = String.fromCharCode(...start);
  switch (picture.type) {
    case 'image/webp':
      return text.startsWith('VP8X', 12) && ((start[20] ?? 0) & 2) !== 0;
    case 'image/png':
      return /acTL/.test(text.slice(0, Math.max(0, text.indexOf('IDAT'))));
    case 'image/avif':
      return text.slice(0, 64).includes('avis');
    default:
      return false;
  }
}
