// The library page: what can be listed at the side, the list, the article beside it. Where there is no room for all,
// the side covers the list, and the article takes its place.
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { listenForShortcuts } from '../src/ui/keys/keyboard';
import { NoticeBar } from '../src/ui/NoticeBar';
import { t } from '../src/ui/words';
import { createCommands } from './commands';
import { OpenDialog } from './dialogs';
import { FocusEnd } from './FocusEnd';
import { keysOf } from './keys';
import { Divider } from './layout/Divider';
import { Middle } from './Middle';
import type { LibraryParts } from './parts';
import { followFrame } from './reader/follow-frame';
import { Reader } from './reader/Reader';
import { Side } from './side/Side';

/** Windows narrower than this have no room for the side. Held by `library.css` too. */
const roomForSide = '(min-width: 1000px)';

export function Library({ parts }: { parts: LibraryParts }) {
  const { listing, reading, notices, layout } = parts;
  const field = useRef<HTMLInputElement>(null);
  const middle = useRef<HTMLElement>(null);
  const commands = useMemo(() => createCommands(parts), [parts]);
  /** The side over the list, in a narrow window. */
  const drawer = useSignal(false);
  const toList = (): void => middle.current?.querySelector<HTMLElement>('[role=listbox]')?.focus();
  const doing = useMemo(
    () => keysOf(parts, { commands, toList, toSearch: () => field.current?.focus() }),
    [parts, commands],
  );
  useEffect(() => listenForShortcuts(doing), [doing]);
  // The list stands where the reader is: arrows go on from there.
  useSignalEffect(() => {
    if (reading.shown.value === undefined) return;
    listing.active.value = reading.shown.value;
    listing.keep(reading.shown.value);
  });

  // What was chosen at the side is in the list, which the side must not cover.
  useSignalEffect(() => {
    if (listing.query.value) drawer.value = false;
  });

  const { side, list, sideWidth, listWidth } = layout.value;
  const isOpen = reading.shown.value !== undefined;
  const classes = [
    'library',
    isOpen && 'reading',
    !side && 'no-side',
    !list && isOpen && 'no-list',
    drawer.value && 'drawer',
    reading.focus.value && 'focus',
  ];
  const flipSide = (): void => {
    if (matchMedia(roomForSide).matches) layout.value = { ...layout.value, side: !side };
    else drawer.value = !drawer.value;
  };
  const onWindow = (frame: Window): (() => void) => {
    const stops = [followFrame(frame, parts), listenForShortcuts(doing, frame)];
    return () => {
      for (const stop of stops) stop();
    };
  };
  return (
    <div
      class={classes.filter(Boolean).join(' ')}
      style={{ '--side-width': `${sideWidth}px`, '--list-width': `${listWidth}px` }}
    >
      <Side parts={parts} />
      <main class="middle" ref={middle} aria-label={t('articles')}>
        <Middle parts={parts} commands={commands} field={field} toList={toList} onFlipSide={flipSide} />
        <Divider layout={layout} part="listWidth" label={t('listWidth')} />
      </main>
      <section class="reader" aria-label={t('reader')} data-theme={readerTheme(parts)}>
        <FocusEnd reading={reading} />
        <Reader parts={parts} commands={commands} onWindow={onWindow} />
      </section>
      <NoticeBar notices={notices} />
      <OpenDialog parts={parts} />
    </div>
  );
}

/** What stands around the text has its colours. */
function readerTheme({ settings }: LibraryParts): string | undefined {
  const { reader, theme } = settings.value;
  return reader.theme === 'system' ? theme : reader.theme;
}
