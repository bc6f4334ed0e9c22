// The views of a library: tabs above a list in the popup, a side list in the library page.
import type { View } from '../library-access';
import { language, type MessageKey, t } from '../words';
import type { Listing } from './listing';

const labels: Record<View, MessageKey> = {
  all: 'viewAll',
  unread: 'viewUnread',
  starred: 'viewStarred',
  archived: 'viewArchived',
  trash: 'viewTrash',
};

interface Props {
  listing: Listing;
  views: readonly View[];
  /** Captures in each view; a view that has no count shows none. */
  counts: Partial<Record<View, number>>;
}

export function ViewSwitch({ listing, views, counts }: Props) {
  const { view: shown } = listing.query.value;
  const number = new Intl.NumberFormat(language());
  return (
    <nav class="views" aria-label={t('views')}>
      {views.map((view) => (
        <button
          type="button"
          key={view}
          aria-current={view === shown ? 'true' : undefined}
          onClick={() => listing.showView(view)}
        >
          {t(labels[view])}
          {counts[view] ? <span class="count">{number.format(counts[view])}</span> : null}
        </button>
      ))}
    </nav>
  );
}
