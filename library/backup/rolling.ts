// The rolling backup: once a day while the library page is open, and whenever the user says so.
import { backUpTo } from '../../src/backup/folder';
import { hasPassed } from '../../src/clock';
import { report } from '../../src/errors';
import { changeSafekeeping, readSafekeeping } from '../../src/safekeeping';
import { readSettings } from '../../src/settings';
import { libraryParts } from './back-up';
import { mayWrite, rememberedFolder } from './folder-place';

const day = 86_400_000;

/** Backs up to the folder if a day has passed, and tells nobody but the record: there may be no user to tell. */
export async function backUpDaily(now = Date.now()): Promise<void> {
  const { rolling, backedUpAt } = await readSafekeeping();
  if (!rolling || !hasPassed(day, backedUpAt, now)) return;
  try {
    await backUpToFolder(false, now);
  } catch (error) {
    report(error, 'rolling backup');
    await noteFailure(now);
  }
}

/**
 * Backs up to the remembered folder.
 * @returns false when there is none, or the browser wants the user to allow it by a click
 */
export async function backUpToFolder(byClick: boolean, at = Date.now(), onPart?: () => void): Promise<boolean> {
  const folder = await rememberedFolder();
  if (!folder || !(await mayWrite(folder, byClick))) {
    await noteFailure(at);
    return false;
  }
  await backUpTo(folder, libraryParts(readSettings), at, onPart);
  await changeSafekeeping({ backedUpAt: at, failingSince: 0 });
  return true;
}

async function noteFailure(now: number): Promise<void> {
  const { failingSince } = await readSafekeeping();
  if (failingSince === 0) await changeSafekeeping({ failingSince: now });
}
