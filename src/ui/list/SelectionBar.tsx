// The foot of a list while rows are chosen: how many, and what can be done to them.
import type { ComponentChildren } from 'preact';
import type { Actions } from '../actions';
import { Icon } from '../icons';
import { plural, t } from '../words';
import type { Listing } from './listing';

/** `children` come last: the way out that matters most. */
export function SelectionBar({
  listing,
  actions,
  children,
}: {
  listing: Listing;
  actions: Actions;
  children: ComponentChildren;
}) {
  const inTrash = listing.query.value.view === 'trash';
  const act = inTrash ? actions.restore : actions.moveToTrash;
  return (
    <div class="foot" role="toolbar" aria-label={t('chosenArticles')}>
      <button type="button" class="square quiet" aria-label={t('clearSelection')} onClick={listing.clear}>
        <Icon name="close" />
      </button>
      <strong role="status">{plural('selected', listing.selection.value.chosen.size)}</strong>
      <span class="spacer" />
      <button
        type="button"
        class="quiet"
        onClick={() => {
          void act(listing.targets());
          listing.clear();
        }}
      >
        {t(inTrash ? 'restore' : 'delete')}
      </button>
      {children}
    </div>
  );
}
