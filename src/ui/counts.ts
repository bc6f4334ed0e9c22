// How many captures each view holds, kept true.
import { type ReadonlySignal, signal } from '@preact/signals';
import { report } from '../errors';
import { type LibraryAccess, type StateView, stateViews } from './library-access';

export type Counts = Partial<Record<StateView, number>>;

/** Counts for as long as the page lives. Without an answer a view shows no number. */
export function watchCounts(library: LibraryAccess): ReadonlySignal<Counts> {
  const counts = signal<Counts>({});
  const count = async (): Promise<Counts> => {
    const numbers = await Promise.all(stateViews.map((view) => library.countRows(view)));
    return Object.fromEntries(stateViews.map((view, index) => [view, numbers[index]!]));
  };
  library.watch(
    count,
    (now) => {
      counts.value = now;
    },
    (error) => report(error, 'count'),
  );
  return counts;
}
