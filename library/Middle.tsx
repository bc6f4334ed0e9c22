// The list of the page: the search and the order above, the rows, what is chosen below.
import { inDigits } from '../src/ui/format';
import { Icon } from '../src/ui/icons';
import { ArticleList } from '../src/ui/list/ArticleList';
import { NothingHere } from '../src/ui/list/NothingHere';
import { SearchField } from '../src/ui/list/SearchField';
import { SortMenu } from '../src/ui/list/SortMenu';
import { viewWords } from '../src/ui/views';
import { t } from '../src/ui/words';
import { goTo } from './address';
import { BulkBar } from './BulkBar';
import type { Commands } from './commands';
import type { LibraryParts } from './parts';
import { SaveSearch } from './SaveSearch';
import { TrashBar } from './TrashBar';

interface Props {
  parts: LibraryParts;
  commands: Commands;
  field: { current: HTMLInputElement | null };
  toList: () => void;
  onFlipSide: () => void;
}

export function Middle({ parts, commands, field, toList, onFlipSide }: Props) {
  const { listing, counts, reading, actions } = parts;
  const total = listing.total.value ?? 0;
  const inTrash = listing.query.value.view === 'trash';
  return (
    <>
      <SearchField listing={listing} total={counts.value.all} field={field} onLeave={toList} />
      <ListHead parts={parts} onFlipSide={onFlipSide} />
      {inTrash && total > 0 && (
        <TrashBar
          actions={actions}
          notices={parts.notices}
          count={counts.value.trash ?? total}
          days={parts.settings.value.trashDays}
        />
      )}
      {total > 0 ? (
        <ArticleList listing={listing} current={reading.shown.value} onOpen={goTo} onDelete={commands.remove} />
      ) : (
        <NothingHere listing={listing} />
      )}
      {listing.selection.value.chosen.size > 0 && <BulkBar parts={parts} commands={commands} />}
    </>
  );
}

/** Which list this is, how long, in which order; the way to the others. */
function ListHead({ parts, onFlipSide }: Pick<Props, 'parts' | 'onFlipSide'>) {
  const { listing, layout } = parts;
  const total = listing.total.value;
  return (
    <div class="list-head">
      <button
        type="button"
        class="square quiet"
        title={t('layoutSide')}
        aria-label={t('layoutSide')}
        aria-expanded={layout.value.side}
        onClick={onFlipSide}
      >
        <Icon name="open-side" />
      </button>
      <h2 dir="auto">{viewWords(listing.query.value.view)}</h2>
      <span class="count">{total ? inDigits(total) : ''}</span>
      <span class="spacer" />
      <SaveSearch parts={parts} />
      <SortMenu listing={listing} />
    </div>
  );
}
