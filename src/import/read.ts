// From files that the user picked to records: each file is recognised, and archives are looked into.
import { isArchive, openArchive } from './archive';
import type { Content } from './content';
import { head } from './decode';
import { problem } from './fields';
import type { Importer, ImportRecord, Peek } from './importer';

/** A record, and the file and the importer that it comes by. */
export interface Read {
  file: string;
  /** Absent where no importer knows the file. */
  importer?: string;
  record: ImportRecord;
}

/** What in an archive may be meant to come in; the rest of it is passed over in silence. */
const telling = /\.(csv|html?|json|jsonl|md|markdown|mht|mhtml|ndjson|txt)$/i;

/** All records of some files, one after the other. What cannot be read is a problem in its place; nothing throws. */
export async function* readFiles(importers: readonly Importer[], files: readonly File[]): AsyncGenerator<Read> {
  for (const file of files) {
    try {
      yield* readFile(importers, file, file.name);
    } catch {
      const why = (await isArchive(file).catch(() => false)) ? 'damagedArchive' : 'badRecord';
      yield { file: file.name, record: problem({ line: 1 }, why, file.name) };
    }
  }
}

async function* readFile(
  importers: readonly Importer[],
  file: Content,
  name: string,
  beside?: Peek['beside'],
): AsyncGenerator<Read> {
  const peek = { ...(await peekAt(file)), ...(beside && { beside }) };
  const importer = importers.find((one) => one.recognise(peek));
  if (importer) {
    for await (const record of importer.parse(file, peek)) yield { file: name, importer: importer.id, record };
  } else if (peek.entries) yield* readArchive(importers, file, name);
  else yield { file: name, record: problem({ line: 1 }, 'unknownFormat', peek.head) };
}

/** An archive of files, each of which an importer may know: Pocket's parts, notes of a vault, our own exports. */
async function* readArchive(importers: readonly Importer[], file: Content, name: string): AsyncGenerator<Read> {
  const archive = await openArchive(file);
  try {
    for (const part of archive.names.filter((each) => telling.test(each))) {
      const inner = await archive.open(part);
      if (!inner) {
        yield { file: name, record: problem({ line: 1, part }, 'damagedArchive', part) };
        continue;
      }
      const folder = part.replace(/[^/]*$/, '');
      const beside = (path: string) => archive.open(`${folder}${path}`);
      for await (const { record, importer } of readFile(importers, inner, name, beside)) {
        yield { file: name, ...(importer !== undefined && { importer }), record: { ...record, part } };
      }
    }
  } finally {
    await archive.close();
  }
}

async function peekAt(file: Content): Promise<Peek> {
  if (!(await isArchive(file))) return { head: await head(file) };
  const archive = await openArchive(file);
  const { names } = archive;
  await archive.close();
  return { head: '', entries: names };
}
