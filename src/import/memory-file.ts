// A small file of an archive, read from memory: a browser's own blob asks another process for each of its pieces.

/** As the blob that it is, but answered at once. */
export class MemoryFile extends Blob {
  constructor(private readonly held: Uint8Array<ArrayBuffer>) {
    super([held]);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.held.slice().buffer;
  }

  override async text(): Promise<string> {
    return new TextDecoder().decode(this.held);
  }

  override slice(start = 0, end = this.size): Blob {
    return new MemoryFile(this.held.subarray(start, end));
  }

  override stream(): ReadableStream<Uint8Array<ArrayBuffer>> {
    const { held } = this;
    return new ReadableStream({
      start(controller) {
        controller.enqueue(held.slice());
        controller.close();
      },
    });
  }
}
