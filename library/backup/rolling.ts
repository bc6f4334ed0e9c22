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
  await backUpToFolder(false, now).catch((error: unknown) => report(error, 'rolling backup'));
}

/**
 * Backs up to the remembered folder. A failure is written down until it works again.
 * @returns false when there is none, it is gone, or the browser wants the user to allow it by a click
 */
export async function backUpToFolder(byClick: boolean, at = Date.now(), onPart?: () => void): Promise<boolean> {
  try {
    const folder = await rememberedFolder();
    if (!folder || !(await mayWrite(folder, byClick))) {
      await noteFailure(at);
      return false;
    }
    await backUpTo(folder, libraryParts(readSettings), at, onPart);
  } catch (error) {
    await noteFailure(at);
    if (isOutOfReach(error)) return false;
    throw error;
  }
  await changeSafekeeping({ backedUpAt: at, failingSince: 0 });
  return true;
}

/** As browsers say that a folder was moved, deleted or is no longer to be written to. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof DOMException && ['NotFoundError', 'NotAllowedError'].includes(error.name);
}

async function noteFailure(now: number): Promise<void> {
  const { failingSince } = await readSafekeeping();
  if (failingSince === 0) await changeSafekeeping({ failingSince: now });
}
