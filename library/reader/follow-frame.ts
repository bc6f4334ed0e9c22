// What follows from a document that was loaded into the reader's frame: its place, its look, its marks, and that reading
// it to the end marks it as read.
import { computed, effect, untracked } from '@preact/signals';
import { report } from '../../src/errors';
import type { CaptureId } from '../../src/model';
import { t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';
import { lookAttributes } from './frame/look';
import { openFrame } from './frame/open-frame';
import { marksOf } from './marks-of';
import { placeOf, rememberPlace } from './places';

/** Scrolling is remembered once it has paused, in milliseconds. */
const pause = 400;

/** What fits the window is read when it has been in sight for so long, in milliseconds: to pass it by is not to read it. */
const glance = 5_000;

/** Takes up the document that the frame shows; returns the way to let go of it. */
export function followFrame(window: Window, parts: LibraryParts): () => void {
  const { reading, listing, settings } = parts;
  const id = reading.shown.peek();
  if (id === undefined) return () => {};
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let dwelling: ReturnType<typeof setTimeout> | undefined;
  let keep = (): void => {};
  const place = placeOf(id);
  const frame = openFrame(window as Window & typeof globalThis, {
    words: { copied: t('copied'), zoom: t('zoomImage') },
    place,
    onScroll: (now, progress) => {
      keep = () => rememberPlace(id, progress.atEnd ? undefined : now);
      clearTimeout(waiting);
      waiting = setTimeout(() => keep(), pause);
      if (!progress.atEnd) return;
      if (window.scrollY > 0) finish(id, parts);
      else dwelling ??= setTimeout(() => finish(id, parts), glance);
    },
  });
  reading.frame.value = frame;

  const stopLook = effect(() => {
    const { reader, theme } = settings.value;
    untracked(() => frame.showLook(lookAttributes(reader, theme)));
  });
  // A list that is found anew, by the same words, leaves the reader at the mark it is at.
  const sought = computed(() => listing.found.value?.corrected ?? listing.query.value.words);
  const stopMarks = effect(() => {
    const words = sought.value;
    let isStale = false;
    if (words.trim() === '') frame.showMarks(() => [], false);
    else {
      marksOf(words).then(
        (marksIn) => !isStale && untracked(() => frame.showMarks(marksIn, true)),
        (error: unknown) => report(error, 'marks'),
      );
    }
    return () => {
      isStale = true;
    };
  });
  return () => {
    clearTimeout(waiting);
    clearTimeout(dwelling);
    keep();
    stopLook();
    stopMarks();
    frame.stop();
    if (reading.frame.peek() === frame) reading.frame.value = undefined;
  };
}

/** Marks as read what was read to its end, unless it was marked by hand meanwhile. */
function finish(id: CaptureId, { reading, actions, listing }: LibraryParts): void {
  const capture = reading.capture.peek();
  // The next article may be known before its document is there.
  if (capture?.id !== id || capture.state !== 'unread' || reading.isSettled(capture.id)) return;
  if (listing.query.peek().view === 'trash') return;
  reading.settle([capture.id]);
  void actions.setState([capture.id], 'read', true);
}
