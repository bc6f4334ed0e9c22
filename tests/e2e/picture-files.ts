// Picture files for the end-to-end tests, made here: PNGs of one colour and of many, an AVIF of two by two pixels.
import { crc32, deflateSync } from 'node:zlib';

/** A PNG of 24 by 24 pixels in one colour: each number gives other bytes. */
export function png(number: number): Uint8Array {
  const line = Buffer.alloc(24 * 3, Buffer.from([number, 255 - number, 120]));
  return pngOf(
    24,
    Array.from({ length: 24 }, () => line),
  );
}

/** A large PNG that is hard to pack, as a photograph is; always the same. */
export function photograph(width: number, height: number): Uint8Array {
  let seed = 7;
  const next = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return 90 + (seed >> 25);
  };
  return pngOf(
    width,
    Array.from({ length: height }, () => Buffer.from(Array.from({ length: width * 3 }, next))),
  );
}

function pngOf(width: number, lines: Buffer[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, 2], 8); // eight bits, true colour
  const unfiltered = Buffer.from([0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines.flatMap((line) => [unfiltered, line])))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export const avif: Uint8Array = Buffer.from(
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=',
  'base64',
);
