// What a file is, told by its first bytes: what a server calls it proves nothing.

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

const starts = (bytes: Uint8Array, ...wanted: number[]): boolean =>
  wanted.every((byte, place) => bytes[place] === byte);

/** Declarations and comments may stand before the root; nothing else may. */
const svgRoot =
  /^\ufeff?\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE\s+svg[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<svg[\s>]/i;

/** Signatures as the formats' specifications give them. */
const signatures: { type: string; fits: (bytes: Uint8Array) => boolean }[] = [
  { type: 'image/png', fits: (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/jpeg', fits: (bytes) => starts(bytes, 0xff, 0xd8, 0xff) },
  { type: 'image/gif', fits: (bytes) => /^GIF8[79]a$/.test(ascii(bytes, 0, 6)) },
  { type: 'image/webp', fits: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' },
  { type: 'image/avif', fits: isAvif },
  { type: 'image/x-icon', fits: (bytes) => starts(bytes, 0, 0, 1, 0) && (bytes[4] ?? 0) + (bytes[5] ?? 0) > 0 },
  { type: 'image/svg+xml', fits: (bytes) => svgRoot.test(new TextDecoder().decode(bytes.subarray(0, 4096))) },
];

/** The media type of a picture of a kind that all browsers show; undefined for anything else. */
export function pictureType(bytes: Uint8Array): string | undefined {
  return signatures.find(({ fits }) => fits(bytes))?.type;
}

/** The first box of the file names the brands it follows; the one that counts may stand behind others. */
function isAvif(bytes: Uint8Array): boolean {
  if (ascii(bytes, 4, 8) !== 'ftyp') return false;
  const length = Math.min(((bytes[2] ?? 0) << 8) + (bytes[3] ?? 0), 512);
  for (let at = 8; at < length; at += 4) if (/^avi[fs]$/.test(ascii(bytes, at, at + 4))) return true;
  return false;
}
