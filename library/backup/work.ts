// What the backup dialog does, one thing at a time, with how far it is and what came of it.
import { type ReadonlySignal, signal } from '@preact/signals';
import { backupArchive, openArchive } from '../../src/backup/archive';
import { openFolder } from '../../src/backup/folder';
import type { Store } from '../../src/backup/format';
import { codeOf, type ErrorCode, report } from '../../src/errors';
import { changeSafekeeping } from '../../src/safekeeping';
import { changeSettings, complete, readSettings } from '../../src/settings';
import { undoImport } from '../../src/storage/transfer/importing';
import { saveFile } from '../../src/ui/save-file';
import { archiveName, libraryParts } from './back-up';
import { pickFolder, rememberFolder } from './folder-place';
import { acceptLoss } from './guard';
import { type Restored, restore } from './restore';
import { backUpToFolder } from './rolling';

export type Step =
  | { at: 'rest' }
  | { at: 'backingUp'; parts: number }
  | { at: 'backedUp' }
  | { at: 'restoring'; done: number }
  | { at: 'restored'; restored: Restored }
  | { at: 'undone' }
  | { at: 'noBackup' }
  | { at: 'newer' }
  | { at: 'noAccess' }
  | { at: 'failed'; code: ErrorCode };

export interface Work {
  step: ReadonlySignal<Step>;
  backUpNow(): Promise<void>;
  /** Picks the folder of the rolling backup, and begins with it. */
  pick(): Promise<void>;
  toFolder(): Promise<void>;
  stopRolling(): Promise<void>;
  fromFile(file: File): Promise<void>;
  fromFolder(): Promise<void>;
  undo(id: number): Promise<void>;
  stop(): void;
}

export function createWork(): Work {
  const step = signal<Step>({ at: 'rest' });
  let running = new AbortController();

  const attempt = async (work: () => Promise<Step>): Promise<void> => {
    running = new AbortController();
    try {
      step.value = await work();
    } catch (error) {
      report(error, 'backup');
      step.value = { at: 'failed', code: codeOf(error) };
    }
  };
  const counting = (): (() => void) => {
    let parts = 0;
    step.value = { at: 'backingUp', parts };
    return () => {
      parts += 1;
      step.value = { at: 'backingUp', parts };
    };
  };
  const toFolder = (): Promise<void> =>
    attempt(async () => ({ at: (await backUpToFolder(true, Date.now(), counting())) ? 'backedUp' : 'noAccess' }));
  const from = async (store: Store | undefined, name: string): Promise<Step> => {
    if (!store) return { at: 'noBackup' };
    step.value = { at: 'restoring', done: 0 };
    const restored = await restore(store, name, running.signal, ({ captures, wanted, merged }) => {
      step.value = { at: 'restoring', done: captures + wanted + merged };
    });
    if (!restored) return { at: 'newer' };
    if (restored.settings) await changeSettings(complete(restored.settings));
    if (!restored.stopped) await acceptLoss();
    return { at: 'restored', restored };
  };

  return {
    step,
    toFolder,
    backUpNow: () =>
      attempt(async () => {
        const at = Date.now();
        const stream = backupArchive(libraryParts(readSettings), at, counting());
        await saveFile({ name: archiveName(at), mimeType: 'application/zip', stream });
        await changeSafekeeping({ backedUpAt: at });
        return { at: 'backedUp' };
      }),
    pick: async () => {
      const folder = await pickFolder();
      if (!folder) return;
      await rememberFolder(folder);
      await changeSafekeeping({ rolling: true, failingSince: 0 });
      await toFolder();
    },
    stopRolling: async () => {
      await rememberFolder(undefined);
      await changeSafekeeping({ rolling: false, failingSince: 0 });
      step.value = { at: 'rest' };
    },
    fromFile: (file) => attempt(async () => from(await openArchive(file), file.name)),
    fromFolder: () =>
      attempt(async () => {
        const folder = await pickFolder();
        return folder ? from(await openFolder(folder), folder.name) : { at: 'rest' };
      }),
    undo: (id) =>
      attempt(async () => {
        await undoImport(id);
        return { at: 'undone' };
      }),
    stop: () => running.abort(),
  };
}
