// Wires the popup: storage, settings and messages to the interface, and follows what opening it asked for.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { report } from '../src/errors';
import { changeSettings, defaults, readSettings, watchSettings } from '../src/settings';
import { readCapture, readCaptures } from '../src/storage/captures/captures';
import { openAhead, watch } from '../src/storage/database/watch';
import { countRows, listIds, listRows, readHits } from '../src/storage/lists/lists';
import { createActions } from '../src/ui/actions';
import { watchCounts } from '../src/ui/counts';
import type { EditAccess } from '../src/ui/edit/EditForm';
import { exportOptions } from '../src/ui/export-options';
import type { ExportAccess, LibraryAccess } from '../src/ui/library-access';
import { firstRows } from '../src/ui/list/first-rows';
import { createListing } from '../src/ui/list/listing';
import { createNotices } from '../src/ui/notices';
import { recallQuery, rememberQuery } from '../src/ui/remembered';
import { showLastTheme, showTheme } from '../src/ui/theme';
import { setDocumentLanguage } from '../src/ui/words';
import type { Opening } from './asking';
import { createCapturing } from './capturing';
import { openExport } from './open-library';
import { Popup } from './Popup';

/** Loaded when something is marked. */
const bulk = () => import('../src/storage/lists/bulk');

const library: LibraryAccess = {
  listRows,
  listIds,
  readHits,
  countRows,
  setState: async (ids, state, steps) => (await bulk()).changeAll(ids, { kind: 'state', state }, steps),
  setStarred: async (ids, starred, steps) => (await bulk()).changeAll(ids, { kind: 'star', starred }, steps),
  moveToTrash: async (ids, steps) => (await bulk()).changeAll(ids, { kind: 'trash' }, steps),
  restoreFromTrash: async (ids, steps) => (await bulk()).changeAll(ids, { kind: 'restore' }, steps),
  watch,
};

/** Loaded when asked for: exporters and their libraries are no part of the popup's first load. */
const exporting: ExportAccess = {
  formats: async () => (await import('../src/export')).exporters,
  exportAs: async (format, ids, steps) => {
    // It stands first the next time.
    changeSettings({ exportFormat: format }).catch((error: unknown) => report(error, 'settings'));
    const { exporterById, exportCaptures, followed } = await import('../src/export');
    const captures = followed(readCaptures(ids), ids.length, steps);
    return exportCaptures(exporterById(format), captures, exportOptions(await readSettings()));
  },
  copied: async (kind, ids) => {
    const { copied } = await import('../src/export');
    return copied(kind, readCaptures(ids), exportOptions(await readSettings()));
  },
  obsidianNote: async (id) => {
    const { noteForObsidian } = await import('../src/export');
    return noteForObsidian(await readCapture(id), exportOptions(await readSettings()));
  },
};

/** Loaded when something is put right. */
const editing: EditAccess = {
  setEdits: async (id, edits, tags) => (await import('../src/storage/captures/edits')).setEdits(id, edits, tags),
};

/** Documents in the largest part of the search index that is written while a popup is open, which is not long. */
const largestSegment = 5_000;

/** Shows the popup. @param opening what was asked for before this was loaded */
export async function start(opening: Promise<Opening>): Promise<void> {
  openAhead();
  showLastTheme();
  setDocumentLanguage();
  const settings = signal(defaults);
  const capturing = createCapturing();
  const [query, { answer }] = await Promise.all([recallQuery('popup'), opening]);
  if (answer) void capturing.followCapture(answer);
  else capturing.lookUp().catch((error: unknown) => report(error, 'look the page up'));

  const notices = createNotices();
  const listing = createListing(library, query);
  const actions = createActions(library, exporting, notices, openExport);
  effect(() => void rememberQuery('popup', listing.query.value));
  watchSettings((now) => {
    settings.value = now;
    showTheme(now.theme);
  });
  const counts = watchCounts(library);
  const parts = { library, exporting, editing, listing, counts, capturing, actions, notices, settings };
  render(<Popup {...parts} />, document.body);
  await firstRows(listing);
  (await import('./attention')).showAttention();
  await (await import('./remember')).rememberLibrary();
  const { keepInShape } = await import('../src/storage/upkeep');
  const trashDays = async () => (await readSettings()).trashDays;
  keepInShape({ largest: largestSegment, trashDays }, (error) => report(error, 'upkeep'));
}
