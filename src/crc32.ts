// The checksum of ZIP: CRC-32 as in ISO 3309, four bytes a step.

const tables = makeTables();

/** CRC-32 of some bytes. */
export function crc32(bytes: Uint8Array): number {
  const [byOne, byTwo, byThree, byFour] = tables;
  let crc = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - (bytes.length % 4); at < end; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = byFour[crc & 255]! ^ byThree[(crc >>> 8) & 255]! ^ byTwo[(crc >>> 16) & 255]! ^ byOne[(crc >>> 24) & 255]!;
  }
  for (; at < bytes.length; at += 1) crc = byOne[(crc ^ bytes[at]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Each table takes the checksum one byte further than the one before. */
function makeTables(): [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const next = (table: Int32Array) => table.map((crc) => first[crc & 255]! ^ (crc >>> 8));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
