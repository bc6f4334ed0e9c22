// Images in the few types that every reader of books knows: JPEG, PNG and GIF stay, the others are drawn anew.

export interface PortableImage {
  blob: Blob;
  mimeType: string;
  /** Without the dot. */
  extension: string;
}

/** By what their first bytes say, since servers mislabel them. */
const known: { mimeType: string; extension: string; start: number[] }[] = [
  { mimeType: 'image/jpeg', extension: 'jpg', start: [0xff, 0xd8, 0xff] },
  { mimeType: 'image/png', extension: 'png', start: [0x89, 0x50, 0x4e, 0x47] },
  { mimeType: 'image/gif', extension: 'gif', start: [0x47, 0x49, 0x46, 0x38] },
];

/** No side of a drawn image is longer: canvases have limits, and readers of books small memories. */
const longest = 4096;

/** The image as it is or drawn anew; undefined when it is none that the browser can draw. */
export async function portable(blob: Blob): Promise<PortableImage | undefined> {
  const found = await typeOf(blob);
  if (found) return { ...found, blob };
  const bitmap = await decode(blob);
  if (!bitmap) return undefined;
  try {
    return await drawn(bitmap);
  } finally {
    if ('close' in bitmap) bitmap.close();
  }
}

async function typeOf(blob: Blob): Promise<{ mimeType: string; extension: string } | undefined> {
  const bytes = new Uint8Array(await blob.slice(0, 8).arrayBuffer());
  const type = known.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  return type && { mimeType: type.mimeType, extension: type.extension };
}

async function decode(blob: Blob): Promise<ImageBitmap | HTMLImageElement | undefined> {
  try {
    return blob.type === 'image/svg+xml' ? await loaded(blob) : await createImageBitmap(blob);
  } catch {
    return undefined;
  }
}

/** A drawing in SVG, which an image element shows without running or loading anything. */
export async function loaded(blob: Blob): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** PNG where something shows through, else JPEG. */
async function drawn(image: ImageBitmap | HTMLImageElement): Promise<PortableImage | undefined> {
  if (image.width === 0 || image.height === 0) return undefined;
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const opaque = data.every((value, at) => at % 4 !== 3 || value === 255);
  const mimeType = opaque ? 'image/jpeg' : 'image/png';
  return {
    blob: await canvas.convertToBlob({ type: mimeType, quality: 0.88 }),
    mimeType,
    extension: opaque ? 'jpg' : 'png',
  };
}
