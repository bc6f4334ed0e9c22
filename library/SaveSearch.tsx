// Keeps what is searched for in the side list, under its own words until it is given a name.
import { Icon } from '../src/ui/icons';
import { sameQuery, viewWords } from '../src/ui/views';
import { t } from '../src/ui/words';
import type { LibraryParts } from './parts';

/** Nothing where nothing is searched for, or where it is kept already. */
export function SaveSearch({ parts }: { parts: LibraryParts }) {
  const { listing, searches, saving, actions, notices } = parts;
  const query = listing.query.value;
  if (query.words.trim() === '' || searches.value.some((each) => sameQuery(each, query))) return null;
  const name = query.view === 'all' ? query.words : `${query.words} · ${viewWords(query.view)}`;
  const save = (): void =>
    void actions.attempt(async () => {
      const id = await saving.saveSearch(name, query);
      notices.tell({ text: t('searchSaved', name), undo: async () => void (await saving.deleteSearch(id)) });
    }, 'save a search');
  return (
    <button type="button" class="square quiet" title={t('saveSearch')} aria-label={t('saveSearch')} onClick={save}>
      <Icon name="keep" />
    </button>
  );
}
