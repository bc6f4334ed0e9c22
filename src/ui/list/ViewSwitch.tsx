// The views of a library as tabs above a list.
import { inDigits } from '../format';
import type { StateView } from '../library-access';
import { viewWords } from '../views';
import { t } from '../words';
import type { Listing } from './listing';

interface Props {
  listing: Listing;
  views: readonly StateView[];
  /** Captures in each view; a view that has no count shows none. */
  counts: Partial<Record<StateView, number>>;
}

export function ViewSwitch({ listing, views, counts }: Props) {
  const { view: shown } = listing.query.value;
  return (
    <nav class="views" aria-label={t('views')}>
      {views.map((view) => (
        <button
          type="button"
          key={view}
          aria-current={view === shown ? 'true' : undefined}
          onClick={() => listing.showView(view)}
        >
          {viewWords(view)} {counts[view] ? <span class="count">{inDigits(counts[view])}</span> : null}
        </button>
      ))}
    </nav>
  );
}
