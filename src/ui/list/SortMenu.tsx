// The order of a list: by what, and which way round.

import { sorts } from '../library-access';
import { type Choice, MenuButton } from '../MenuButton';
import { sortWords } from '../views';
import { t } from '../words';
import type { Listing } from './listing';

export function SortMenu({ listing }: { listing: Listing }) {
  const { sort, words, view } = listing.query.value;
  const searching = words.trim() !== '';
  const by = sort?.by ?? (searching ? 'relevance' : 'captured');
  const reversed = sort?.reversed ?? false;
  const choices = async (): Promise<Choice[]> => [
    ...sorts
      .filter((each) => searching || each !== 'relevance')
      .map((each) => ({
        id: each,
        label: sortWords(each),
        checked: each === by,
        choose: () => listing.show({ sort: { by: each } }),
      })),
    {
      id: 'reversed',
      label: t('sortReversed'),
      toggled: reversed,
      choose: () => listing.show({ sort: { by, reversed: !reversed } }),
    },
  ];
  // The trash is in the order of deletion.
  if (view === 'trash') return null;
  return (
    <MenuButton
      icon="sort"
      label={t('sortBy', sortWords(by))}
      title={t('sortTitleBar')}
      look="quiet"
      way="down"
      choices={choices}
    />
  );
}
