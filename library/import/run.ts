// The import itself: the files are read again, and taken in batch by batch. Stopped, what is in stays in, and can be taken back.
import { codeOf } from '../../src/errors';
import { importers, readFiles } from '../../src/import';
import {
  beginImport,
  type ImportId,
  type Incoming,
  importBatch,
  importBatchSize,
} from '../../src/storage/transfer/importing';
import { addTrouble, type Plan, type Trouble } from './dry-run';
import { incomingOf, type Taking } from './incoming';

export interface Outcome {
  id: ImportId;
  captures: number;
  wanted: number;
  merged: number;
  troubles: Trouble[];
  troubleCount: number;
  stopped: boolean;
}

/** @throws {CaptureError} what was taken in before stays in */
export async function runImport(
  { files }: Pick<Plan, 'files'>,
  taking: Taking,
  signal: AbortSignal,
  onProgress: (done: number, outcome: Outcome) => void,
): Promise<Outcome> {
  const id = await beginImport(files.map(({ name }) => name));
  const outcome: Outcome = { id, captures: 0, wanted: 0, merged: 0, troubles: [], troubleCount: 0, stopped: false };
  let batch: Incoming[] = [];
  let done = 0;
  const takeIn = async (): Promise<void> => {
    if (batch.length > 0) {
      const counts = await importBatch(id, batch);
      outcome.captures += counts.captures;
      outcome.wanted += counts.wanted;
      outcome.merged += counts.merged;
    }
    batch = [];
    onProgress(done, outcome);
  };
  for await (const { file, importer = '', record } of readFiles(importers, files)) {
    outcome.stopped = signal.aborted;
    if (signal.aborted) break;
    done += 1;
    if (record.kind === 'problem') {
      addTrouble(outcome, { ...record, file });
      continue;
    }
    try {
      batch.push(await incomingOf(record, importer, taking));
    } catch (error) {
      const why = codeOf(error) === 'noText' ? 'noText' : 'badRecord';
      addTrouble(outcome, { ...record, file, why, shown: record.fields.title || record.fields.url });
    }
    if (batch.length >= importBatchSize) await takeIn();
  }
  await takeIn();
  return outcome;
}
