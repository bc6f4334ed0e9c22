// The searches that were given a name.
import { useSignal } from '@preact/signals';
import type { SavedSearch } from '../../src/ui/library-access';
import { MenuButton } from '../../src/ui/MenuButton';
import { RenameField } from '../../src/ui/RenameField';
import { sameQuery } from '../../src/ui/views';
import { t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';
import { Group } from './Group';

export function Searches({ parts }: { parts: LibraryParts }) {
  const { searches, folds } = parts;
  if (searches.value.length === 0) return null;
  return (
    <Group name="searches" title={t('savedSearches')} folds={folds}>
      <ul>
        {searches.value.map((search) => (
          <li key={search.id}>
            <Search parts={parts} search={search} />
          </li>
        ))}
      </ul>
    </Group>
  );
}

function Search({ parts, search }: { parts: LibraryParts; search: SavedSearch }) {
  const { listing, saving, actions, notices } = parts;
  const isRenaming = useSignal(false);
  const { id, name, view, words, sort } = search;
  const rename = (wished: string | undefined): void => {
    isRenaming.value = false;
    if (wished !== undefined) void actions.attempt(() => saving.changeSearch(id, { name: wished }), 'rename a search');
  };
  const remove = (): void =>
    void actions.attempt(async () => {
      const { undo } = await saving.deleteSearch(id);
      notices.tell({ text: t('searchDeleted', name), undo });
    }, 'delete a search');
  if (isRenaming.value) return <RenameField name={name} label={t('renameTag', name)} onDone={rename} />;
  const choices = [
    {
      id: 'rename',
      label: t('rename'),
      choose: () => {
        isRenaming.value = true;
      },
    },
    { id: 'delete', label: t('delete'), choose: remove },
  ];
  return (
    <div class="search">
      <button
        type="button"
        class="view"
        aria-current={sameQuery(search, listing.query.value) ? 'true' : undefined}
        onClick={() => listing.show({ view, words, sort })}
      >
        <span class="name" dir="auto">
          {name}
        </span>
      </button>
      <MenuButton
        icon="more"
        label={t('changeSearch', name)}
        title={name}
        look="quiet"
        way="down"
        choices={async () => choices}
      />
    </div>
  );
}
