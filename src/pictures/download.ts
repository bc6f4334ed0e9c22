// One request for a picture, with an end to everything: to its time, to its size, to what may come.
import type { PictureFailure } from '../model';

export interface Limits {
  /** The most bytes that are read. */
  bytes: number;
  /** Milliseconds until it is given up, whatever came. */
  time: number;
}

export type Downloaded = { bytes: Uint8Array<ArrayBuffer> } | { why: PictureFailure };

/** Never rejects: why nothing came is a fact like another. A signal in `init` ends it early. */
export async function download(url: string, init: RequestInit, limits: Limits): Promise<Downloaded> {
  const ending = new AbortController();
  const end = (): void => ending.abort();
  const timer = setTimeout(end, limits.time);
  init.signal?.addEventListener('abort', end);
  try {
    const response = await fetch(url, { ...init, signal: ending.signal });
    const why = refusalOf(response, limits);
    return why ? { why } : await read(response, limits);
  } catch {
    return { why: ending.signal.aborted ? 'tooSlow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    init.signal?.removeEventListener('abort', end);
    // What is still on its way is not wanted any more: a body may be endless.
    ending.abort();
  }
}

function refusalOf({ type, ok, status, headers }: Response, { bytes }: Limits): PictureFailure | undefined {
  if (type === 'opaqueredirect') return 'redirected';
  if (!ok) return status >= 500 ? 'unreachable' : [404, 410].includes(status) ? 'notFound' : 'refused';
  return Number(headers.get('content-length') ?? 0) > bytes ? 'tooLarge' : undefined;
}

async function read(response: Response, { bytes }: Limits): Promise<Downloaded> {
  const reader = response.body?.getReader();
  if (!reader) return { why: 'notPicture' };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > bytes) return { why: 'tooLarge' };
    chunks.push(read.value);
  }
  return { bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()) };
}
