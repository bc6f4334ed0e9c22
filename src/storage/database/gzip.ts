// Text packed with the browser's own gzip.

export function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(text, new CompressionStream('gzip'));
}

export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
}

async function through(
  content: string | Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Response(new Blob([content]).stream().pipeThrough(stream));
  return new Uint8Array(await packed.arrayBuffer());
}
