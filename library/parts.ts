// What the library page is made of, as `main.tsx` wires it.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Settings } from '../src/settings';
import type { Actions } from '../src/ui/actions';
import type { Counts } from '../src/ui/counts';
import type { EditAccess } from '../src/ui/edit/EditForm';
import type { ExportAccess, NoteAccess, SavedSearch, SearchAccess, TagAccess } from '../src/ui/library-access';
import type { Listing } from '../src/ui/list/listing';
import type { Notices } from '../src/ui/notices';
import type { Layout } from './layout/layout';
import type { Dialogs } from './open-dialog';
import type { Reading } from './reader/reading';
import type { Folds } from './side/folded';
import type { TagCount } from './side/tag-tree';

export interface LibraryParts {
  exporting: ExportAccess;
  editing: EditAccess;
  listing: Listing;
  counts: ReadonlySignal<Counts>;
  /** All tags, parents before those nested in them. */
  tags: ReadonlySignal<readonly TagCount[]>;
  /** Hosts without `www.`, those with the most captures first. */
  sites: ReadonlySignal<readonly { site: string; count: number }[]>;
  reading: Reading;
  tagging: TagAccess;
  noting: NoteAccess;
  searches: ReadonlySignal<readonly SavedSearch[]>;
  saving: SearchAccess;
  /** What is asked about the chosen rows. */
  asking: Signal<'tags' | undefined>;
  layout: Signal<Layout>;
  folds: Folds;
  dialogs: Dialogs;
  actions: Actions;
  notices: Notices;
  settings: ReadonlySignal<Settings>;
}

/** What a dialog of the page is given. */
export interface DialogProps {
  parts: LibraryParts;
  onClose: () => void;
}
