// The records of a ZIP (PKWARE's APPNOTE 6.3), with those of ZIP64 where a number is too large for the old ones.

/** One file as the archive knows it. */
export interface Packed {
  name: Uint8Array;
  /** 0 as it is, 8 deflated. */
  method: 0 | 8;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its header stands in the archive. */
  offset: number;
}

const most16 = 0xffff;
const most32 = 0xffffffff;
/** Names are UTF-8. */
const flags = 0x800;
/** The first day that a ZIP can name: no clock is in the bytes. */
const day = 0x21;
const old = 20;
const zip64 = 45;

type Field = [size: 2 | 4 | 8, value: number];

/** What stands before the bytes of a file. Sizes and checksum are in it, not after them: every reader can stream it. */
export function localHeader({ name, method, crc, packedSize, size }: Packed): Uint8Array<ArrayBuffer> {
  return record(
    0x04034b50,
    [
      [2, old],
      [2, flags],
      [2, method],
      [2, 0],
      [2, day],
      [4, crc],
      [4, packedSize],
      [4, size],
      [2, name.length],
      [2, 0],
    ],
    name,
  );
}

/** A file's line in the directory at the end. */
export function directoryLine({ name, method, crc, packedSize, size, offset }: Packed): Uint8Array<ArrayBuffer> {
  const far = offset >= most32;
  const extra = far
    ? record(undefined, [
        [2, 1],
        [2, 8],
        [8, offset],
      ])
    : new Uint8Array();
  const version: Field = [2, far ? zip64 : old];
  return record(
    0x02014b50,
    [
      ...[version, version, [2, flags], [2, method], [2, 0], [2, day], [4, crc], [4, packedSize], [4, size]],
      ...[
        [2, name.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, far ? most32 : offset],
      ],
    ] as Field[],
    name,
    extra,
  );
}

/** What closes the archive: how many files it has, and where the directory begins. */
export function ending(files: number, start: number, size: number): Uint8Array<ArrayBuffer> {
  const large = files >= most16 || start >= most32 || size >= most32;
  const last: Field[] = [
    ...([
      [2, 0],
      [2, 0],
      [2, Math.min(files, most16)],
      [2, Math.min(files, most16)],
    ] as Field[]),
    ...([
      [4, Math.min(size, most32)],
      [4, Math.min(start, most32)],
      [2, 0],
    ] as Field[]),
  ];
  if (!large) return record(0x06054b50, last);
  const record64 = record(0x06064b50, [
    ...([
      [8, 44],
      [2, zip64],
      [2, zip64],
      [4, 0],
      [4, 0],
    ] as Field[]),
    ...([
      [8, files],
      [8, files],
      [8, size],
      [8, start],
    ] as Field[]),
  ]);
  const locator = record(0x07064b50, [
    [4, 0],
    [8, start + size],
    [4, 1],
  ]);
  return joined([record64, locator, record(0x06054b50, last)]);
}

function record(signature: number | undefined, fields: Field[], ...tail: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all: Field[] = signature === undefined ? fields : [[4, signature], ...fields];
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of all) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return joined([new Uint8Array(view.buffer), ...tail]);
}

/** Bytes one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
