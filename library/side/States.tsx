// The lists by state: all, unread, starred, the archive, the trash.
import { stateViews } from '../../src/ui/library-access';
import { viewWords } from '../../src/ui/views';
import type { LibraryParts } from '../parts';
import { ViewButton } from './ViewButton';

export function States({ parts: { listing, counts } }: { parts: LibraryParts }) {
  return (
    <ul>
      {stateViews.map((view) => (
        <li key={view}>
          <ViewButton listing={listing} view={view} count={counts.value[view]}>
            {viewWords(view)}
          </ViewButton>
        </li>
      ))}
    </ul>
  );
}
