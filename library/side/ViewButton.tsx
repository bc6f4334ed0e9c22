// One list that the side offers: its name and how many it holds.
import type { ComponentChildren } from 'preact';
import { inDigits } from '../../src/ui/format';
import type { View } from '../../src/ui/library-access';
import type { Listing } from '../../src/ui/list/listing';

interface Props {
  listing: Listing;
  view: View;
  count: number | undefined;
  children: ComponentChildren;
}

export function ViewButton({ listing, view, count, children }: Props) {
  const { view: shown, words } = listing.query.value;
  return (
    <button
      type="button"
      class="view"
      data-view={view}
      aria-current={view === shown ? 'true' : undefined}
      onClick={() => listing.show({ view, ...(words === '' ? {} : { words: '' }) })}
    >
      <span class="name" dir="auto">
        {children}
      </span>{' '}
      {count ? <span class="count">{inDigits(count)}</span> : null}
    </button>
  );
}
