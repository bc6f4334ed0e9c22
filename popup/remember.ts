// What the library holds is remembered outside of it, so that its loss is noticed: the popup sees it most often.
import { hasFailed, isLost, noteCount, readSafekeeping } from '../src/safekeeping';
import { countAll } from '../src/storage/counts/count-all';
import { markLibrary, readMark } from '../src/storage/database/library-mark';
import { warnOnToolbar } from '../src/toolbar';

/** Also warns of a rolling backup that fails, and of a library that vanished, which stays remembered. */
export async function rememberLibrary(): Promise<void> {
  const [{ captures, wanted }, mark, known] = await Promise.all([countAll(), readMark(), readSafekeeping()]);
  await warnOnToolbar(hasFailed(known, Date.now()));
  const count = captures + wanted;
  if (isLost(known, { count, mark })) (await import('./loss')).showLoss(known.count);
  else if (count > 0 && (known.count !== count || known.mark === '')) await noteCount(count, await markLibrary());
}
