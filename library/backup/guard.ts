// Watches over the library while its page is open: notices when it vanished, remembers how much there is, backs up daily.
import { signal } from '@preact/signals';
import { report } from '../../src/errors';
import {
  hasFailed,
  isLost,
  noteCount,
  readSafekeeping,
  type Safekeeping,
  watchSafekeeping,
} from '../../src/safekeeping';
import { countAll } from '../../src/storage/counts/count-all';
import { markLibrary, readMark } from '../../src/storage/database/library-mark';
import { watch } from '../../src/storage/database/watch';
import { warnOnToolbar } from '../../src/toolbar';
import { backUpDaily } from './rolling';

type Loss = Pick<Safekeeping, 'count' | 'countedAt'>;

/** What there was, when the library vanished; until it is restored, or begun anew. */
export const loss = signal<Loss | undefined>(undefined);

/** @param onLoss tells the user */
export async function guard(onLoss: () => void): Promise<void> {
  watchSafekeeping((now) => void warnOnToolbar(hasFailed(now, Date.now())));
  loss.value = await findLoss();
  if (loss.value) onLoss();
  watch(
    countAll,
    ({ captures, wanted }) => {
      // What vanished stays remembered: what was captured since is not what was lost.
      if (!loss.peek()) remember(captures + wanted);
    },
    (error) => report(error, 'safekeeping'),
  );
  await backUpDaily();
}

/** The user begins anew, or has restored what there was. */
export async function acceptLoss(): Promise<void> {
  if (!loss.peek()) return;
  loss.value = undefined;
  const { captures, wanted } = await countAll();
  remember(captures + wanted);
}

async function findLoss(): Promise<Loss | undefined> {
  const [{ captures, wanted }, mark, known] = await Promise.all([countAll(), readMark(), readSafekeeping()]);
  return isLost(known, { count: captures + wanted, mark }) ? known : undefined;
}

function remember(count: number): void {
  markLibrary()
    .then((mark) => noteCount(count, mark))
    .catch((error: unknown) => report(error, 'safekeeping'));
}
