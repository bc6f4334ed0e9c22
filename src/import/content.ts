// The bytes of a file, wherever they are: a Blob is such, and so is a small file of an archive that is held in memory.

/** As much of a Blob as importers ask. */
export interface Content {
  readonly size: number;
  slice(start?: number, end?: number): Content;
  arrayBuffer(): Promise<ArrayBuffer>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Bytes in memory. A Blob of them would ask another process for each piece, which adds up over thousands of files. */
export class HeldContent implements Content {
  readonly size: number;

  constructor(private readonly held: Uint8Array<ArrayBuffer>) {
    this.size = held.length;
  }

  slice(start = 0, end = this.size): HeldContent {
    return new HeldContent(this.held.subarray(start, end));
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return this.held.slice().buffer;
  }

  stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const { held } = this;
    return new ReadableStream({
      start(controller) {
        controller.enqueue(held.slice());
        controller.close();
      },
    });
  }
}
