// An import as its user goes through it: files, what they would bring, the work, what came of it, perhaps the way back.
import { type ReadonlySignal, signal } from '@preact/signals';
import { openArchive } from '../../src/backup/archive';
import type { Store } from '../../src/backup/format';
import { codeOf, type ErrorCode, report } from '../../src/errors';
import { readSettings } from '../../src/settings';
import { undoImport } from '../../src/storage/transfer/importing';
import { dryRun, type Plan } from './dry-run';
import { restoreAsImport } from './restore-as-import';
import { type Outcome, runImport } from './run';

export type Stage =
  | { at: 'files' }
  | { at: 'reading'; read: number }
  | { at: 'planned'; plan: Plan }
  /** The file is a backup of ours. */
  | { at: 'backup'; file: File; store: Store }
  | { at: 'working'; done: number; of: number }
  | { at: 'restoring'; done: number }
  | { at: 'done'; outcome: Outcome }
  | { at: 'undoing'; left: number }
  | { at: 'undone' }
  /** What came in before the failure is in `outcome`. */
  | { at: 'failed'; code: ErrorCode; outcome?: Outcome };

export interface Stages {
  stage: ReadonlySignal<Stage>;
  look(files: File[]): Promise<void>;
  run(plan: Plan): Promise<void>;
  restore(file: File, store: Store): Promise<void>;
  undo(id: number): Promise<void>;
  /** Ends the reading or the work under way. */
  stop(): void;
  again(): void;
}

export function createStages(): Stages {
  const stage = signal<Stage>({ at: 'files' });
  let running = new AbortController();
  /** What came in by the work under way. */
  const latest: { outcome?: Outcome } = {};

  /** A failure is a stage of its own. */
  const attempt = async (work: (signal: AbortSignal) => Promise<Stage>): Promise<void> => {
    running = new AbortController();
    delete latest.outcome;
    try {
      stage.value = await work(running.signal);
    } catch (error) {
      report(error, 'import');
      stage.value = { at: 'failed', code: codeOf(error), ...latest };
    }
  };

  return {
    stage,
    look: (files) =>
      attempt(async (stopped) => {
        if (files.length === 0) return { at: 'files' };
        stage.value = { at: 'reading', read: 0 };
        const [file] = files;
        const store = files.length === 1 && file ? await openArchive(file) : undefined;
        if (file && store) return { at: 'backup', file, store };
        const plan = await dryRun(files, stopped, (read) => {
          stage.value = { at: 'reading', read };
        });
        return stopped.aborted ? { at: 'files' } : { at: 'planned', plan };
      }),
    run: (plan) =>
      attempt(async (stopped) => {
        const of = plan.captures + plan.addresses + plan.known + plan.repeated + plan.troubleCount;
        stage.value = { at: 'working', done: 0, of };
        const outcome = await runImport(plan, await readSettings(), stopped, (done, now) => {
          latest.outcome = { ...now };
          stage.value = { at: 'working', done, of };
        });
        return { at: 'done', outcome };
      }),
    restore: (file, store) =>
      attempt(async (stopped) => {
        const onProgress = (done: number): void => {
          stage.value = { at: 'restoring', done };
        };
        onProgress(0);
        return { at: 'done', outcome: await restoreAsImport(store, file.name, stopped, onProgress) };
      }),
    undo: (id) =>
      attempt(async () => {
        await undoImport(id, (left) => {
          stage.value = { at: 'undoing', left };
        });
        return { at: 'undone' };
      }),
    stop: () => running.abort(),
    again: () => {
      stage.value = { at: 'files' };
    },
  };
}
