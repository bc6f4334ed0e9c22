// A list of captures for mouse, keyboard and screen reader. Only the rows in sight are in the document.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CaptureId } from '../../model';
import { t } from '../words';
import { ArticleRow, rowId } from './ArticleRow';
import { listKey } from './list-keys';
import { clickRow } from './list-pointer';
import type { Listing } from './listing';

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
  const top = useSignal(0);
  const height = useSignal(600);
  const rows = listing.rows.value ?? [];
  const active = listing.active.value;
  const hits = new Map(listing.found.value?.hits.map((hit) => [hit.row.id, hit]));

  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      height.value = entry!.contentRect.height;
    });
    observer.observe(list.current!);
    return () => observer.disconnect();
  }, [height]);

  // The active row is brought into sight by arithmetic: it may not be in the document yet.
  const activeIndex = active === undefined ? -1 : rows.findIndex(({ id }) => id === active);
  useLayoutEffect(() => {
    if (activeIndex >= 0) bringIntoSight(list.current!, activeIndex);
  }, [active]);

  const first = Math.max(Math.floor(top.value / rowHeight) - beyond, 0);
  const last = Math.ceil((top.value + height.value) / rowHeight) + beyond;
  useLayoutEffect(() => {
    if (last >= rows.length - 1) listing.showMore();
  }, [last, rows.length, listing]);

  const doing = { listing, onOpen, onDelete, pageRows: Math.max(Math.floor(height.value / rowHeight) - 1, 1) };
  return (
    <div
      ref={list}
      class="list"
      role="listbox"
      aria-label={t('articles')}
      aria-multiselectable="true"
      aria-activedescendant={activeIndex >= first && activeIndex < last ? rowId(active!) : undefined}
      tabIndex={0}
      onScroll={({ currentTarget }) => {
        top.value = currentTarget.scrollTop;
      }}
      onFocusCapture={({ target, currentTarget }) => {
        // A click on a row must not move the focus into it: the row leaves the document when it is scrolled away.
        if (target !== currentTarget) currentTarget.focus({ preventScroll: true });
        else if (activeIndex < 0) listing.active.value = rows[first === 0 ? 0 : first + beyond]?.id;
      }}
      onKeyDown={(event) => listKey(event, doing)}
      onClick={(event) => clickRow(event, doing)}
    >
      <div class="runway" role="presentation" style={{ height: `${rows.length * rowHeight}px` }}>
        {rows.slice(first, last).map((row, place) => (
          <ArticleRow
            key={row.id}
            row={row}
            hit={hits.get(row.id)}
            index={first + place}
            count={listing.more.value ? undefined : rows.length}
            active={row.id === active}
            chosen={listing.selection.value.chosen.has(row.id)}
            open={row.id === current}
            top={(first + place) * rowHeight}
          />
        ))}
      </div>
    </div>
  );
}

function bringIntoSight(list: HTMLElement, index: number): void {
  const start = index * rowHeight;
  if (start < list.scrollTop) list.scrollTop = start;
  else if (start + rowHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = start + rowHeight - list.clientHeight;
}
