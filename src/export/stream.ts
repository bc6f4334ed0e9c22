// Pieces on their way to a file.

/** UTF-8 bytes of pieces of text, each made when the reader asks for it; a reader that leaves ends the making. */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return pulled(pieces, (text) => encoder.encode(text));
}

/** As `streamOf`, of pieces that are bytes already. */
export function bytesOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return pulled(pieces, (bytes) => bytes);
}

function pulled<T>(
  pieces: AsyncGenerator<T>,
  encode: (piece: T) => Uint8Array<ArrayBuffer>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encode(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    // Nothing is made before it is asked for: a capture with its images can weigh megabytes.
    { highWaterMark: 0 },
  );
}
