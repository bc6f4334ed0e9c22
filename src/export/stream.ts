// Pieces of text on their way to a file.

/** UTF-8 bytes of the pieces, each made when the reader asks for it; a reader that leaves ends the making. */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    // Nothing is made before it is asked for: a capture with its images can weigh megabytes.
    { highWaterMark: 0 },
  );
}
