// A list of captures for mouse, keyboard and screen reader. Only the rows in sight are in the document; the scroll bar
// is that of the whole list.
import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CaptureId } from '../../model';
import { t } from '../words';
import { ArticleRow, rowId } from './ArticleRow';
import { listKey } from './list-keys';
import { clickRow } from './list-pointer';
import type { Listing } from './listing';
import { placeOf } from './order';

/** Pixels; `list.css` gives every row this height. */
export const rowHeight = 68;
/** Rows kept ready beyond each edge, so that fast scrolling shows no gap. */
const beyond = 6;

interface Props {
  listing: Listing;
  /** The capture shown beside the list. */
  current?: CaptureId | undefined;
  onOpen: (id: CaptureId) => void;
  onDelete: (ids: CaptureId[]) => void;
}

export function ArticleList({ listing, current, onOpen, onDelete }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // Until it is measured: no list is taller than its window.
  const height = useSignal(window.innerHeight);
  const ids = listing.ids.value;
  const total = listing.total.value ?? 0;
  const active = listing.active.value;
  const top = listing.top.value;

  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      height.value = entry!.contentRect.height;
      // A list that was hidden forgets where it was.
      if (height.value > 0) follow(list.current!, listing.top.peek());
    });
    observer.observe(list.current!);
    return () => observer.disconnect();
  }, [height, listing]);

  const first = Math.max(Math.floor(top / rowHeight) - beyond, 0);
  const last = Math.min(Math.ceil((top + height.value) / rowHeight) + beyond, total);
  useLayoutEffect(() => listing.see(first, last), [first, last, ids, listing]);
  useLayoutEffect(() => follow(list.current!, top), [top, total]);

  // The active row is brought into sight by arithmetic: it may not be in the document yet.
  useSignalEffect(() => {
    const place = placeOf(listing.ids.peek(), listing.active.value);
    if (place >= 0 && list.current) bringIntoSight(list.current, place);
  });

  const activePlace = placeOf(ids, active);
  const shown = Array.from({ length: Math.max(last - first, 0) }, (_, at) => first + at);
  const doing = { listing, onOpen, onDelete, pageRows: Math.max(Math.floor(height.value / rowHeight) - 1, 1) };
  return (
    <div
      ref={list}
      class={listing.busy.value ? 'list busy' : 'list'}
      role="listbox"
      aria-label={t('articles')}
      aria-multiselectable="true"
      aria-activedescendant={
        activePlace >= first && activePlace < last && listing.known.value.has(active!) ? rowId(active!) : undefined
      }
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        if (currentTarget.clientHeight > 0) listing.top.value = currentTarget.scrollTop;
      }}
      onFocusCapture={({ target, currentTarget }) => {
        // A click on a row must not move the focus into it: the row leaves the document when it is scrolled away.
        if (target !== currentTarget) currentTarget.focus({ preventScroll: true });
        else if (activePlace < 0) listing.active.value = ids[first === 0 ? 0 : first + beyond];
      }}
      onKeyDown={(event) => listKey(event, doing)}
      onClick={(event) => clickRow(event, doing)}
    >
      <div class="runway" role="presentation" style={{ height: `${total * rowHeight}px` }}>
        {shown.map((place) => {
          const id = ids[place];
          const hit = id === undefined ? undefined : listing.known.value.get(id);
          if (!hit) return <Waiting key={`at ${place}`} top={place * rowHeight} />;
          return (
            <ArticleRow
              key={hit.row.id}
              hit={hit}
              index={place}
              count={total}
              active={hit.row.id === active}
              chosen={listing.selection.value.chosen.has(hit.row.id)}
              open={hit.row.id === current}
              top={place * rowHeight}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Stands for a row that is being read. It shows itself only when that takes long. */
function Waiting({ top }: { top: number }) {
  return (
    <div class="row waiting" role="presentation" style={{ transform: `translateY(${top}px)` }}>
      <span class="thumb" />
      <span class="words" />
    </div>
  );
}

function follow(list: HTMLElement, top: number): void {
  if (Math.abs(list.scrollTop - top) >= 1) list.scrollTop = top;
}

function bringIntoSight(list: HTMLElement, place: number): void {
  const start = place * rowHeight;
  if (list.clientHeight === 0) return;
  if (start < list.scrollTop) list.scrollTop = start;
  else if (start + rowHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = start + rowHeight - list.clientHeight;
}
