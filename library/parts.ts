// What the library page is made of, as `main.tsx` wires it.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Settings } from '../src/settings';
import type { Actions } from '../src/ui/actions';
import type { Counts } from '../src/ui/counts';
import type { EditAccess } from '../src/ui/edit/EditForm';
import type { ExportAccess } from '../src/ui/library-access';
import type { Listing } from '../src/ui/list/listing';
import type { Notices } from '../src/ui/notices';
import type { Reading } from './reader/reading';

export interface LibraryParts {
  exporting: ExportAccess;
  editing: EditAccess;
  listing: Listing;
  counts: ReadonlySignal<Counts>;
  reading: Reading;
  /** Whether the details stand above the article; kept from one article to the next. */
  showsDetails: Signal<boolean>;
  actions: Actions;
  notices: Notices;
  settings: ReadonlySignal<Settings>;
}
