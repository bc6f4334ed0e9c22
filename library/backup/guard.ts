// Watches over the library while its page is open: notices when it vanished, remembers how much there is, backs up daily.
import { signal } from '@preact/signals';
import { report } from '../../src/errors';
import { hasFailed, noteCount, readSafekeeping, type Safekeeping, watchSafekeeping } from '../../src/safekeeping';
import { countAll } from '../../src/storage/count-all';
import { watch } from '../../src/storage/watch';
import { warnOnToolbar } from '../../src/toolbar';
import { backUpDaily } from './rolling';

type Loss = Pick<Safekeeping, 'count' | 'countedAt'>;

/** What there was, when the library is empty and was not; until it is restored, or begun anew. */
export const loss = signal<Loss | undefined>(undefined);

/** @param onLoss tells the user */
export async function guard(onLoss: () => void): Promise<void> {
  watchSafekeeping((now) => void warnOnToolbar(hasFailed(now, Date.now())));
  loss.value = await findLoss();
  if (loss.value) onLoss();
  watch(
    countAll,
    ({ captures, wanted }) => {
      const count = captures + wanted;
      if (count > 0) loss.value = undefined;
      // What vanished stays remembered until there is something again.
      if (!loss.peek()) remember(count);
    },
    (error) => report(error, 'safekeeping'),
  );
  await backUpDaily();
}

/** The user begins anew. */
export function acceptLoss(): void {
  loss.value = undefined;
  remember(0);
}

async function findLoss(): Promise<Loss | undefined> {
  const { captures, wanted } = await countAll();
  if (captures + wanted > 0) return undefined;
  const { count, countedAt } = await readSafekeeping();
  return count > 0 ? { count, countedAt } : undefined;
}

function remember(count: number): void {
  noteCount(count).catch((error: unknown) => report(error, 'safekeeping'));
}
