// The library page: views at the side, the list, the article beside it.
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ExportButton } from '../src/ui/ExportButton';
import { views } from '../src/ui/library-access';
import { ArticleList } from '../src/ui/list/ArticleList';
import { NothingHere } from '../src/ui/list/NothingHere';
import { SearchField } from '../src/ui/list/SearchField';
import { SelectionBar } from '../src/ui/list/SelectionBar';
import { NoticeBar } from '../src/ui/NoticeBar';
import type { Notices } from '../src/ui/notices';
import { listenForPageKeys } from '../src/ui/page-keys';
import { t } from '../src/ui/words';
import { goTo } from './address';
import type { LibraryParts } from './parts';
import { Reader } from './reader/Reader';
import { Side } from './Side';
import { TrashBar } from './TrashBar';

export function Library(parts: LibraryParts) {
  const { listing, reading, notices } = parts;
  const field = useRef<HTMLInputElement>(null);
  const middle = useRef<HTMLElement>(null);
  const toList = (): void => middle.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  useEffect(() => listenForPageKeys(() => field.current, notices), [notices]);
  // The list stands where the reader is: arrows go on from there.
  useSignalEffect(() => {
    if (reading.shown.value === undefined) return;
    listing.active.value = reading.shown.value;
    listing.keep(reading.shown.value);
  });

  const open = reading.shown.value;
  return (
    <div class={open === undefined ? 'library' : 'library reading'}>
      <Side {...parts} views={views} />
      <main class="middle" ref={middle} aria-label={t('articles')}>
        <Middle parts={parts} field={field} toList={toList} />
      </main>
      <section class="reader" aria-label={t('reader')}>
        <Reader parts={parts} onWindow={(frame) => listenInFrame(frame, field, notices, toList)} />
      </section>
      <NoticeBar notices={notices} />
    </div>
  );
}

interface MiddleProps {
  parts: LibraryParts;
  field: { current: HTMLInputElement | null };
  toList: () => void;
}

function Middle({ parts, field, toList }: MiddleProps) {
  const { listing, counts, reading, actions, exporting, settings } = parts;
  const chosen = listing.selection.value.chosen.size;
  const rows = listing.rows.value ?? [];
  const inTrash = listing.query.value.view === 'trash';
  return (
    <>
      <SearchField listing={listing} total={counts.value.all} field={field} onLeave={toList} />
      {inTrash && rows.length > 0 && (
        <TrashBar actions={actions} notices={parts.notices} count={counts.value.trash ?? rows.length} />
      )}
      {rows.length > 0 ? (
        <ArticleList
          listing={listing}
          current={reading.shown.value}
          onOpen={goTo}
          // What is in the trash leaves it only by the words "delete forever".
          onDelete={(ids) => !inTrash && void actions.moveToTrash(ids)}
        />
      ) : (
        <NothingHere listing={listing} />
      )}
      {chosen > 0 && (
        <SelectionBar listing={listing} actions={actions}>
          <ExportButton
            actions={actions}
            exporting={exporting}
            usual={settings.value.exportFormat}
            count={chosen}
            targets={listing.targets}
            primary
          />
        </SelectionBar>
      )}
    </>
  );
}

/** Keys pressed while the article has the focus: those of the page, and Escape back to the list. */
function listenInFrame(
  frame: Window,
  field: { current: HTMLInputElement | null },
  notices: Notices,
  toList: () => void,
): () => void {
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') toList();
  };
  frame.addEventListener('keydown', leave);
  const stop = listenForPageKeys(() => field.current, notices, frame);
  return () => {
    frame.removeEventListener('keydown', leave);
    stop();
  };
}
