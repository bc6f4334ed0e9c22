// The foot of a list while rows are chosen: how many, and what can be done to them.
import type { ComponentChildren } from 'preact';
import type { Actions } from '../actions';
import { Icon } from '../icons';
import { plural, t } from '../words';
import type { Listing } from './listing';

interface Props {
  listing: Listing;
  actions: Actions;
  /** Whether tags are asked for, which `onTags` turns. */
  tags: boolean;
  onTags: () => void;
  /** Come last: the way out that matters most. */
  children: ComponentChildren;
}

export function SelectionBar({ listing, actions, tags, onTags, children }: Props) {
  const inTrash = listing.query.value.view === 'trash';
  const act = inTrash ? actions.restore : actions.moveToTrash;
  return (
    <div class="foot" role="toolbar" aria-label={t('chosenArticles')}>
      <button type="button" class="square quiet" aria-label={t('clearSelection')} onClick={listing.clear}>
        <Icon name="close" />
      </button>
      <strong role="status">{plural('selected', listing.selection.value.chosen.size)}</strong>
      <span class="spacer" />
      {!inTrash && (
        <button
          type="button"
          class="square quiet"
          title={t('tags')}
          aria-label={t('tags')}
          aria-expanded={tags}
          onClick={onTags}
        >
          <Icon name="tag" />
        </button>
      )}
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
