// The library as a backup: all there is, under the names that the restore knows.
import { type Dump, partsOf } from '../../src/backup/pack';
import { dumpCaptures, dumpFiles, dumpSearches, dumpWanted } from '../../src/storage/transfer/dumping';

export const tables = ['settings', 'wanted', 'searches'] as const;

/** @param settings reads what the user chose */
export function libraryParts(settings: () => Promise<unknown>): ReturnType<typeof partsOf> {
  const dump: Dump = {
    captures: dumpCaptures(),
    files: dumpFiles(),
    tables: { settings: async () => [await settings()], wanted: dumpWanted, searches: dumpSearches },
  };
  return partsOf(dump);
}

/** `offprint-backup-2026-11-25.zip` */
export function archiveName(at: number): string {
  return `offprint-backup-${new Date(at).toISOString().slice(0, 10)}.zip`;
}
