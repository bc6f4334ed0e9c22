// Wires the library page: storage, settings and export to the interface.

import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { report } from '../src/errors';
import { copied, exportCaptures, exporterById, exporters, followed, noteForObsidian } from '../src/export';
import { toBackground } from '../src/messages';
import { changeSettings, defaults, readSettings, watchSettings } from '../src/settings';
import { dismissUnfinished, listUnfinished } from '../src/storage/captures/begun';
import { readCapture, readCaptures } from '../src/storage/captures/captures';
import { setEdits } from '../src/storage/captures/edits';
import { setNote } from '../src/storage/captures/notes';
import { listSites, listTags } from '../src/storage/counts/counters';
import { openAhead, watch } from '../src/storage/database/watch';
import { changeAll } from '../src/storage/lists/bulk';
import { countRows, listIds, listRows, readHits } from '../src/storage/lists/lists';
import { changeSearch, deleteSearch, listSearches, saveSearch } from '../src/storage/lists/saved-searches';
import { completeTag, suggestTags } from '../src/storage/tags/tag-suggestions';
import { changeTags, deleteTag, mergeTags, renameTag } from '../src/storage/tags/tags';
import { keepInShape } from '../src/storage/upkeep';
import { createActions } from '../src/ui/actions';
import { mountAttention } from '../src/ui/attention/mount';
import { watchCounts } from '../src/ui/counts';
import { exportOptions } from '../src/ui/export-options';
import { handedIn } from '../src/ui/handed-export';
import type { ExportAccess, LibraryAccess } from '../src/ui/library-access';
import { firstRows } from '../src/ui/list/first-rows';
import { createListing } from '../src/ui/list/listing';
import { createNotices } from '../src/ui/notices';
import { recallQuery, rememberQuery } from '../src/ui/remembered';
import { showLastTheme, showTheme } from '../src/ui/theme';
import { setDocumentLanguage } from '../src/ui/words';
import { queryIn, watchAddress } from './address';
import { guard } from './backup/guard';
import { followAddress } from './follow-address';
import { Library } from './Library';
import { rememberedLayout } from './layout/layout';
import { createDialogs, dialogIn } from './open-dialog';
import { createReading } from './reader/reading';
import { rememberedFolds } from './side/folded';

const exporting: ExportAccess = {
  formats: async () => exporters,
  exportAs: async (format, ids, steps) => {
    // It stands first the next time.
    changeSettings({ exportFormat: format }).catch((error: unknown) => report(error, 'settings'));
    const captures = followed(readCaptures(ids), ids.length, steps);
    return exportCaptures(exporterById(format), captures, exportOptions(await readSettings()));
  },
  copied: async (kind, ids) => {
    return copied(kind, readCaptures(ids), exportOptions(await readSettings()));
  },
  obsidianNote: async (id) => {
    return noteForObsidian(await readCapture(id), exportOptions(await readSettings()));
  },
};

/** The latest answer of a query of the library; until the first, what stands for none. */
function watched<T>(query: () => Promise<T>, first: T, begin: typeof watch) {
  const answer = signal(first);
  begin(
    query,
    (now) => {
      answer.value = now;
    },
    (error) => report(error, 'side list'),
  );
  return answer;
}

async function start(): Promise<void> {
  openAhead();
  showLastTheme();
  setDocumentLanguage();
  const settings = signal(defaults);
  const notices = createNotices();
  const library: LibraryAccess = {
    ...{ listRows, listIds, readHits, countRows, watch },
    setState: (ids, state, steps) => changeAll(ids, { kind: 'state', state }, steps),
    setStarred: (ids, starred, steps) => changeAll(ids, { kind: 'star', starred }, steps),
    restoreFromTrash: (ids, steps) => changeAll(ids, { kind: 'restore' }, steps),
    moveToTrash: async (ids, steps) => {
      const from = listing.query.peek();
      const done = await changeAll(ids, { kind: 'trash' }, steps);
      listing.release(ids, from);
      return done;
    },
  };
  // Before the list writes itself into the address.
  const asksForMany = location.hash === '#many';
  const handed = handedIn(location.hash);
  const listing = createListing(library, queryIn(location.hash) ?? (await recallQuery('library')));
  const shown = firstRows(listing);
  /** As `watch`, for as long as the page lives: what stands beside the list does not keep its rows waiting. */
  const watchBeside: typeof watch = (...asked) => {
    void shown.then(() => watch(...asked));
    return () => {};
  };
  const actions = createActions(library, exporting, notices);
  const reading = createReading(watchAddress());
  followAddress(listing);
  effect(() => void rememberQuery('library', listing.query.value));
  watchSettings((now) => {
    settings.value = now;
    showTheme(now.theme);
  });
  const parts = {
    ...{ exporting, listing, reading, actions, notices, settings },
    editing: { setEdits },
    tagging: { completeTag, suggestTags, changeTags, renameTag, mergeTags, deleteTag },
    noting: { setNote },
    searches: watched(listSearches, [], watchBeside),
    saving: { saveSearch, changeSearch, deleteSearch },
    counts: watchCounts({ ...library, watch: watchBeside }),
    tags: watched(listTags, [], watchBeside),
    sites: watched(listSites, [], watchBeside),
    layout: rememberedLayout(),
    folds: rememberedFolds(),
    dialogs: createDialogs(dialogIn(location.search)),
    asking: signal(undefined),
  };
  if (asksForMany) parts.dialogs.show('many');
  render(<Library parts={parts} />, document.body);
  if (handed) void actions.exportAs(handed.format, handed.ids);
  await shown;
  const capture = (tabId: number) => toBackground('capture', { tabId, intent: 'anyway', part: 'page' });
  mountAttention({ watch, listUnfinished, dismissUnfinished, capture }, (error) => report(error, 'attention'));
  guard(() => parts.dialogs.show('backup')).catch((error: unknown) => report(error, 'safekeeping'));
  const trashDays = async () => (await readSettings()).trashDays;
  keepInShape({ largest: Number.POSITIVE_INFINITY, trashDays }, (error) => report(error, 'upkeep'));
}

start().catch((error: unknown) => report(error, 'library'));
