// Tags to add to all that is chosen in a list, and to take from all of it.
import type { Actions } from '../actions';
import type { TagAccess } from '../library-access';
import type { Listing } from '../list/listing';
import { t } from '../words';
import { TagField } from './TagField';

interface Props {
  listing: Listing;
  actions: Actions;
  tagging: Pick<TagAccess, 'completeTag' | 'changeTags'>;
  onClose: () => void;
}

export function BulkTags({ listing, actions, tagging, onClose }: Props) {
  const change = (wish: { add?: string[]; remove?: string[] }): void =>
    void actions.change('tagged', 'tags', (steps) => tagging.changeTags(listing.targets(), wish, steps));
  const known = [...listing.selection.value.chosen].flatMap((id) => listing.known.value.get(id)?.row.tags ?? []);
  return (
    <section class="panel-line" aria-label={t('tags')}>
      <TagField
        tags={[...new Set(known)].sort()}
        complete={tagging.completeTag}
        onAdd={(add) => change({ add })}
        onRemove={(tag) => change({ remove: [tag] })}
        onClose={onClose}
      />
    </section>
  );
}
