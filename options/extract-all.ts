// Makes articles anew of their kept pages, one after the other. Each is stored whole before the next: stopping loses nothing.
import { report } from '../src/errors';
import { pipelineVersion } from '../src/extract/receipt';
import type { CaptureId } from '../src/model';
import { readSettings } from '../src/settings';
import { readCapture } from '../src/storage/captures/captures';
import { replaceArticle } from '../src/storage/captures/saving';
import { capturesBefore, readSource } from '../src/storage/captures/sources';

/** Of the articles that an earlier version made: how many are done, and what came of them. */
export interface Progress {
  done: number;
  of: number;
  changed: number;
  failed: number;
}

/** How many articles an earlier version made. */
export async function countOlder(): Promise<number> {
  return (await older()).length;
}

/** Extracts all of them again; earlier texts stay as versions. What fails stays as it is, and the rest goes on. */
export async function extractAll(signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<void> {
  const ids = await older();
  const progress: Progress = { done: 0, of: ids.length, changed: 0, failed: 0 };
  onProgress({ ...progress });
  for (const id of ids) {
    if (signal.aborted) return;
    try {
      if (await extractOne(id)) progress.changed += 1;
    } catch (error) {
      report(error, 'extract again');
      progress.failed += 1;
    }
    progress.done += 1;
    onProgress({ ...progress });
  }
}

async function older(): Promise<CaptureId[]> {
  const ids: CaptureId[] = [];
  for await (const id of capturesBefore(pipelineVersion)) ids.push(id);
  return ids;
}

/** Returns whether the text is another now. What was picked by hand stays as the user picked it. */
async function extractOne(id: CaptureId): Promise<boolean> {
  const [{ url, receipt }, source] = await Promise.all([readCapture(id), readSource(id)]);
  if (source === undefined || receipt?.chosenBy === 'hand') return false;
  const { extractAgain } = await import('../src/extract/source');
  const { siteRules } = await readSettings();
  return (await replaceArticle(id, await extractAgain(source, url, siteRules))).kind === 'updated';
}
