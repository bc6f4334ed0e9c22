// The moment from which a page may do what nobody waits for.
import { effect } from '@preact/signals';
import type { Listing } from './listing';

/** Resolves once a list has rows to show, or knows that there are none: whatever else reads the library then comes after. */
export function firstRows({ page, failure }: Pick<Listing, 'page' | 'failure'>): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (page.value || failure.value) queueMicrotask(() => resolve(stop()));
    });
  });
}
