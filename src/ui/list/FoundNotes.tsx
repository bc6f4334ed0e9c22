// What a search says of itself: a slip forgiven, words not understood, captures still missing.
import type { Found } from '../library-access';
import { t } from '../words';
import type { Listing } from './listing';

export function FoundNotes({ listing }: { listing: Listing }) {
  const found = listing.found.value;
  const lines = found ? linesOf(found) : [];
  if (lines.length === 0) return null;
  return (
    <p class="notes" role="status">
      {lines.join(' ')}
    </p>
  );
}

function linesOf({ corrected, notes, incomplete }: Found): string[] {
  return [
    ...(corrected === undefined ? [] : [t('resultsFor', corrected)]),
    ...notes.map(({ kind, text }) =>
      t(kind === 'unknownField' || kind === 'unknownValue' ? 'searchedAsWords' : 'leftOut', text),
    ),
    ...(incomplete ? [t('stillIndexing')] : []),
  ];
}
