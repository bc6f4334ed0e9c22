// The popup: the page in front of the user above, the library below. A view of stored state: closing it loses nothing.

import type { ReadonlySignal } from '@preact/signals';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import browser from '../src/browser';
import { codeOf, report } from '../src/errors';
import type { CaptureId, FullCapture } from '../src/model';
import type { Settings } from '../src/settings';
import { readCapture } from '../src/storage/captures/captures';
import type { Actions } from '../src/ui/actions';
import type { Counts } from '../src/ui/counts';
import { ExportButton } from '../src/ui/ExportButton';
import type { EditAccess } from '../src/ui/edit/EditForm';
import { Icon } from '../src/ui/icons';
import type { ExportAccess, LibraryAccess } from '../src/ui/library-access';
import { ArticleList } from '../src/ui/list/ArticleList';
import type { Listing } from '../src/ui/list/listing';
import { NothingHere } from '../src/ui/list/NothingHere';
import { SearchField } from '../src/ui/list/SearchField';
import { SelectionBar } from '../src/ui/list/SelectionBar';
import { ViewSwitch } from '../src/ui/list/ViewSwitch';
import { NoticeBar } from '../src/ui/NoticeBar';
import type { Notices } from '../src/ui/notices';
import { listenForPageKeys } from '../src/ui/page-keys';
import { t } from '../src/ui/words';
import { CaptureCard } from './CaptureCard';
import type { Capturing } from './capturing';
import { openLibrary } from './open-library';

const loadTags = async () => (await import('./TagChosen')).TagChosen;

export interface PopupParts {
  library: LibraryAccess;
  exporting: ExportAccess;
  editing: EditAccess;
  listing: Listing;
  counts: ReadonlySignal<Counts>;
  capturing: Capturing;
  actions: Actions;
  notices: Notices;
  settings: ReadonlySignal<Settings>;
}

export function Popup(parts: PopupParts) {
  const { library, listing, counts, capturing, actions, notices } = parts;
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLElement>(null);
  const row = useCaptureOf(capturing, library);
  useEffect(() => listenForPageKeys(() => field.current, notices), [notices]);

  const toList = (): void => page.current?.querySelector<HTMLElement>('[role=listbox]')?.focus({ preventScroll: true });
  const hasRows = (listing.total.value ?? 0) > 0;
  useEffect(() => {
    if (!hasRows || document.activeElement !== document.body) return;
    // The arrows work at once, but no row is marked before one is pressed.
    toList();
    listing.active.value = undefined;
  }, [hasRows]);

  return (
    <main class="popup" ref={page}>
      <h1 class="hidden">{t('name')}</h1>
      <CaptureCard capturing={capturing} row={row} righting={parts} onOpen={open} />
      <SearchField listing={listing} total={counts.value.all} field={field} onLeave={toList} />
      <ViewSwitch
        listing={listing}
        views={['all', 'unread', 'starred', 'archived']}
        counts={{ unread: counts.value.unread ?? 0 }}
      />
      {hasRows ? (
        <ArticleList listing={listing} onOpen={open} onDelete={(ids) => void actions.moveToTrash(ids)} />
      ) : (
        <NothingHere listing={listing} />
      )}
      <NoticeBar notices={notices} />
      <Foot {...parts} row={row} />
    </main>
  );
}

function Foot({ listing, actions, exporting, settings, row }: PopupParts & { row: FullCapture | undefined }) {
  const chosen = listing.selection.value.chosen.size;
  const tagging = useSignal<Awaited<ReturnType<typeof loadTags>> | undefined>(undefined);
  // With nothing chosen, Export is about the page just captured, or else the row the keyboard stands on.
  const single = row?.id ?? listing.active.value;
  const exportButton = (
    <ExportButton
      actions={actions}
      exporting={exporting}
      usual={settings.value.exportFormat}
      count={chosen || (single === undefined ? 0 : 1)}
      targets={() => (chosen > 0 || single === undefined ? listing.targets() : [single])}
      primary={chosen > 0}
    />
  );
  if (chosen > 0) {
    const Tags = tagging.value;
    const flip = (): void => {
      if (tagging.value) {
        tagging.value = undefined;
        return;
      }
      loadTags().then(
        (loaded) => {
          tagging.value = loaded;
        },
        (error: unknown) => report(error, 'tags'),
      );
    };
    return (
      <div class="bulk">
        {Tags && <Tags listing={listing} actions={actions} onClose={flip} />}
        <SelectionBar listing={listing} actions={actions} tags={Tags !== undefined} onTags={flip}>
          {exportButton}
        </SelectionBar>
      </div>
    );
  }
  return (
    <div class="foot">
      <button type="button" class="quiet" onClick={() => open()}>
        {t('library')}
      </button>
      <span class="spacer" />
      {exportButton}
      <button
        type="button"
        class="square quiet"
        aria-label={t('settings')}
        onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      >
        <Icon name="settings" />
      </button>
    </div>
  );
}

function open(id?: CaptureId): void {
  openLibrary(id).catch((error: unknown) => report(error, 'open the library'));
}

/** The stored capture that the outcome speaks of, kept true: it may be read, edited or deleted meanwhile. */
function useCaptureOf(capturing: Capturing, library: LibraryAccess): FullCapture | undefined {
  const capture = useSignal<FullCapture | undefined>(undefined);
  useSignalEffect(() => {
    const state = capturing.state.value;
    capture.value = undefined;
    if (state.kind !== 'done' || state.outcome.kind === 'notArticle') return;
    const { id } = state.outcome;
    return library.watch(
      () => readCapture(id),
      (found) => {
        capture.value = found;
      },
      (error) => {
        capture.value = undefined;
        if (codeOf(error) !== 'captureGone') report(error, 'read the capture');
      },
    );
  });
  return capture.value;
}
