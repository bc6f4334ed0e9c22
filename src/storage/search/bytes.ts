// Numbers packed into bytes: seven bits each, the eighth says that more follow.

/** Bytes that grow as numbers are written. */
export class ByteWriter {
  private bytes = new Uint8Array(256);
  length = 0;

  /** Writes a whole number from 0 up to 2^53. */
  write(value: number): void {
    if (this.length + 8 > this.bytes.length) this.grow(8);
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest % 0x80) | 0x80;
      rest = rest < 0x80000000 ? rest >>> 7 : Math.floor(rest / 0x80);
    }
    this.bytes[this.length++] = rest;
  }

  /** Writes a whole number that may be negative. */
  writeSigned(value: number): void {
    this.write(value < 0 ? -value * 2 - 1 : value * 2);
  }

  /** Copies bytes as they are. */
  append(source: Uint8Array, start = 0, end = source.length): void {
    const size = end - start;
    if (this.length + size > this.bytes.length) this.grow(size);
    // For a few bytes a loop is faster than a view.
    if (size < 32) for (let at = start; at < end; at++) this.bytes[this.length++] = source[at]!;
    else {
      this.bytes.set(source.subarray(start, end), this.length);
      this.length += size;
    }
  }

  /** Moves what was written to the end of another's; the writer is empty then. */
  drainTo(other: ByteWriter): void {
    other.append(this.bytes, 0, this.length);
    this.length = 0;
  }

  /** What was written, copied; the writer is empty then. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public place = 0,
    readonly end = bytes.length,
  ) {}

  get more(): boolean {
    return this.place < this.end;
  }

  read(): number {
    let byte = this.bytes[this.place++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = this.bytes[this.place++]!;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80);
    return value;
  }

  readSigned(): number {
    const value = this.read();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  /** Passes over so many numbers. */
  skip(count: number): void {
    for (let left = count; left > 0; ) if (this.bytes[this.place++]! < 0x80) left -= 1;
  }
}
