// Wires the library page: storage, settings and export to the interface.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { report } from '../src/errors';
import { exportCaptures, exporterById, exporters } from '../src/export';
import type { CaptureId } from '../src/model';
import { defaults, readSettings, watchSettings } from '../src/settings';
import { readCaptures } from '../src/storage/captures';
import { setEdits } from '../src/storage/edits';
import { countRows, listIds, listRows } from '../src/storage/lists';
import { moveToTrash, restoreFromTrash, setStarred, setState } from '../src/storage/marking';
import { setTags } from '../src/storage/tags';
import { keepInShape } from '../src/storage/upkeep';
import { watch } from '../src/storage/watch';
import { createActions } from '../src/ui/actions';
import { watchCounts } from '../src/ui/counts';
import { exportOptions } from '../src/ui/export-options';
import type { ExportAccess, LibraryAccess } from '../src/ui/library-access';
import { createListing } from '../src/ui/list/listing';
import { createNotices } from '../src/ui/notices';
import { recallQuery, rememberQuery } from '../src/ui/remembered';
import { showLastTheme, showTheme } from '../src/ui/theme';
import { setDocumentLanguage } from '../src/ui/words';
import { goTo, watchAddress } from './address';
import { Library } from './Library';
import { createReading } from './reader/reading';

const shown = watchAddress();

/** What goes to the trash, or comes back from it, is no longer what the reader should show. */
async function closeReader(ids: CaptureId[], work: (ids: CaptureId[]) => Promise<void>): Promise<void> {
  await work(ids);
  const open = shown.peek();
  if (open !== undefined && ids.includes(open)) goTo(undefined);
}

const exporting: ExportAccess = {
  formats: async () => exporters,
  exportAs: (format, ids) => exportCaptures(exporterById(format), readCaptures(ids), exportOptions()),
};

async function start(): Promise<void> {
  showLastTheme();
  setDocumentLanguage();
  const settings = signal(defaults);
  const notices = createNotices();
  const library: LibraryAccess = {
    ...{ listRows, listIds, countRows, setState, setStarred, watch },
    moveToTrash: async (ids) => {
      await closeReader(ids, moveToTrash);
      listing.release(ids);
    },
    restoreFromTrash: (ids) => closeReader(ids, restoreFromTrash),
  };
  const listing = createListing(library, await recallQuery('library'));
  const actions = createActions(library, exporting, notices);
  const reading = createReading(shown);
  effect(() => void rememberQuery('library', listing.query.value));
  watchSettings((now) => {
    settings.value = now;
    showTheme(now.theme);
  });
  const counts = watchCounts(library);
  const editing = { setEdits, setTags };
  const showsDetails = signal(false);
  const parts = { exporting, editing, listing, counts, reading, showsDetails, actions, notices, settings };
  render(<Library {...parts} />, document.body);
  const trashDays = async () => (await readSettings()).trashDays;
  keepInShape({ largest: Number.POSITIVE_INFINITY, trashDays }, (error) => report(error, 'upkeep'));
}

start().catch((error: unknown) => report(error, 'library'));
