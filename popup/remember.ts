// What the library holds is remembered outside of it, so that its loss is noticed: the popup sees it most often.
import { hasFailed, noteCount, readSafekeeping } from '../src/safekeeping';
import { countAll } from '../src/storage/count-all';
import { warnOnToolbar } from '../src/toolbar';

/** Also warns of a rolling backup that fails. A library that holds nothing may have vanished: that is for the library page to find out. */
export async function rememberLibrary(): Promise<void> {
  const [{ captures, wanted }, known] = await Promise.all([countAll(), readSafekeeping()]);
  await warnOnToolbar(hasFailed(known, Date.now()));
  const count = captures + wanted;
  if (count > 0 && known.count !== count) await noteCount(count);
}
