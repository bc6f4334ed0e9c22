// A backup that comes by the import: what came of its restore, as imports tell it.
import type { Store } from '../../src/backup/format';
import { changeSettings, complete } from '../../src/settings';
import { acceptLoss } from '../backup/guard';
import { restore } from '../backup/restore';
import type { Outcome } from './run';

/** @throws {CaptureError} what went back before stays */
export async function restoreAsImport(
  store: Store,
  file: string,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Outcome> {
  const restored = await restore(store, file, signal, ({ captures, wanted, merged }) =>
    onProgress(captures + wanted + merged),
  );
  const newer = { file, line: 1, why: 'newerFormat', shown: file } as const;
  if (!restored)
    return { id: 0, captures: 0, wanted: 0, merged: 0, troubles: [newer], troubleCount: 1, stopped: false };
  const { id, captures, wanted, merged, damaged, stopped, settings } = restored;
  if (settings) await changeSettings(complete(settings));
  if (!stopped) await acceptLoss();
  const troubles = damaged.map((part) => ({ file, part, line: 1, why: 'badRecord' as const, shown: part }));
  return { id, captures, wanted, merged, troubles, troubleCount: troubles.length, stopped };
}
