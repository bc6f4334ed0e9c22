// One export as the user asks for it: an exporter, some captures, one file to save.
import { CaptureError } from '../errors';
import type { FullCapture } from '../model';
import type { Exporter, ExportOptions } from './exporter';
import { archiveFileName, fileNamer } from './file-names';
import { type ZippedFile, zip } from './zip';

const zipType = 'application/zip';

/** A file that is made while it is read. */
export interface ExportedFile {
  name: string;
  mimeType: string;
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * One capture becomes one file, named by its title. Several become one file where the format holds many, else a ZIP.
 * Rejects with `captureGone` when there is none: all were deleted since they were chosen.
 */
export async function exportCaptures(
  exporter: Exporter,
  captures: AsyncIterable<FullCapture>,
  options: ExportOptions,
): Promise<ExportedFile> {
  const source = captures[Symbol.asyncIterator]();
  const first = await source.next();
  if (first.done) throw new CaptureError('captureGone');
  const second = await source.next();
  const { extension, mimeType } = exporter;

  if (second.done) {
    const name = (await namerOf(exporter, options))(first.value);
    const parts = first.value.assets.length > 0 && exporter.parts?.(first.value, options, name);
    if (parts) return { name: name.replace(/\w+$/, 'zip'), mimeType: zipType, stream: zip(parts) };
    return { name, mimeType, stream: exporter.render(only(first.value), options) };
  }
  const all = chain([first.value, second.value], source);
  if (exporter.holdsMany) {
    const name = archiveFileName(options.archiveName, extension);
    return { name, mimeType, stream: exporter.render(all, options) };
  }
  return {
    name: archiveFileName(options.archiveName, 'zip'),
    mimeType: zipType,
    stream: zip(filesOf(exporter, all, options)),
  };
}

async function* filesOf(
  exporter: Exporter,
  captures: AsyncIterable<FullCapture>,
  options: ExportOptions,
): AsyncGenerator<ZippedFile> {
  const nameOf = await namerOf(exporter, options);
  for await (const capture of captures) {
    const name = nameOf(capture);
    const parts = exporter.parts?.(capture, options, name);
    if (parts) yield* parts;
    else yield { name, content: exporter.render(only(capture), options) };
  }
}

async function namerOf(exporter: Exporter, options: ExportOptions): Promise<(capture: FullCapture) => string> {
  const template = exporter.fileName?.(options) ?? '';
  if (['', '{{title}}'].includes(template)) return fileNamer(exporter.extension);
  const { fileNameWriter } = await import('./markdown/template/file-name');
  return fileNamer(exporter.extension, fileNameWriter(template));
}

async function* only(capture: FullCapture): AsyncGenerator<FullCapture> {
  yield capture;
}

/** The captures already taken, then the rest; a reader that leaves closes the source too. */
async function* chain(taken: FullCapture[], source: AsyncIterator<FullCapture>): AsyncGenerator<FullCapture> {
  try {
    for (let capture = taken.shift(); capture; capture = taken.shift()) yield capture;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
