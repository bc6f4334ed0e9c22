// What an import would do, found by reading the files once and writing nothing.
import { importers, readFiles } from '../../src/import';
import type { Problem } from '../../src/import/importer';
import { importBatchSize, whatIsThere } from '../../src/storage/transfer/importing';
import { pageOf } from './incoming';

/** What does not come in, and why. */
export interface Trouble {
  file: string;
  line: number;
  part?: string;
  why: Problem;
  shown: string;
}

export interface Plan {
  files: readonly File[];
  /** Ids of the importers that know something in the files. */
  importers: string[];
  /** Pages that come in with their article, and by their address alone. */
  captures: number;
  addresses: number;
  /** Pages that the library has, or that are on the list: what is new in them is merged. */
  known: number;
  /** Pages that stand in the files more than once. */
  repeated: number;
  /** The troubles, and how many there are. */
  troubles: Trouble[];
  troubleCount: number;
}

/** Of a file that is nothing but rubbish no more are kept; all are counted. */
const keptTroubles = 100_000;

/** Tells how many records were read so far; stops, with what it has, when `signal` says so. */
export async function dryRun(
  files: readonly File[],
  signal: AbortSignal,
  onProgress: (read: number) => void,
): Promise<Plan> {
  const plan: Plan = {
    ...{ files, importers: [], captures: 0, addresses: 0, known: 0, repeated: 0, troubles: [], troubleCount: 0 },
  };
  const seen = new Set<string>();
  let batch = new Map<string, 'captures' | 'addresses'>();
  let read = 0;
  const settle = async (): Promise<void> => {
    const { captured, wanted } = await whatIsThere([...batch.keys()]);
    for (const [page, kind] of batch) {
      // What was to be captured and comes with its article is captured.
      if (captured.has(page) || (kind === 'addresses' && wanted.has(page))) plan.known += 1;
      else plan[kind] += 1;
    }
    batch = new Map();
    onProgress(read);
  };
  for await (const { file, importer, record } of readFiles(importers, files)) {
    if (signal.aborted) break;
    read += 1;
    if (importer !== undefined && !plan.importers.includes(importer)) plan.importers.push(importer);
    if (record.kind === 'problem') addTrouble(plan, { ...record, file });
    else {
      const page = pageOf(record);
      if (seen.has(page)) plan.repeated += 1;
      else batch.set(page, record.kind === 'capture' ? 'captures' : 'addresses');
      seen.add(page);
    }
    if (batch.size >= importBatchSize) await settle();
  }
  await settle();
  return plan;
}

export function addTrouble(
  to: Pick<Plan, 'troubles' | 'troubleCount'>,
  { file, line, part, why, shown }: Trouble,
): void {
  to.troubleCount += 1;
  if (to.troubles.length >= keptTroubles) return;
  to.troubles.push({ file, line, why, shown, ...(part !== undefined && { part }) });
}
