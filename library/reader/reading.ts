// The capture in the reader: kept true while it is shown, its frame, and what stands around it.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { codeOf, type ErrorCode } from '../../src/errors';
import type { CaptureId, FullCapture } from '../../src/model';
import { readCapture } from '../../src/storage/captures/captures';
import { watch } from '../../src/storage/database/watch';
import type { OpenFrame } from './frame/open-frame';

export type Reading = ReturnType<typeof createReading>;

/** What can stand open between the tools and the article. */
export type Panel = 'details' | 'tags' | 'note';

/** @param shown the capture that the address names */
export function createReading(shown: ReadonlySignal<CaptureId | undefined>) {
  const capture = signal<FullCapture | undefined>(undefined);
  const failure = signal<ErrorCode | undefined>(undefined);
  /** Place in `versions`; undefined for the text as it stands. */
  const version = signal<number | undefined>(undefined);
  /** Asked anew for each article: that one page may be told says nothing of the next. */
  const remoteImages = signal(false);
  /** Details stay open from one article to the next; tags and note are of the one they were opened for. */
  const panel = signal<Panel | undefined>(undefined);
  /** Nothing but the text. */
  const focus = signal(false);
  const frame = signal<OpenFrame | undefined>(undefined);
  /** Marked by hand since they were opened: reaching the end changes them no more. */
  const settled = new Set<CaptureId>();

  effect(() => {
    const id = shown.value;
    capture.value = undefined;
    failure.value = undefined;
    version.value = undefined;
    remoteImages.value = false;
    if (panel.peek() !== 'details') panel.value = undefined;
    if (id === undefined) {
      focus.value = false;
      return;
    }
    return watch(
      () => readCapture(id),
      (found) => {
        capture.value = found;
        failure.value = found ? undefined : 'captureGone';
      },
      (error) => {
        failure.value = codeOf(error);
      },
    );
  });

  const text = computed(() => {
    const whole = capture.value;
    return whole && { ...whole, ...(version.value !== undefined && whole.versions[version.value]) };
  });

  return {
    ...{ shown, capture, failure, version, remoteImages, text, panel, focus, frame },
    /** Opens a panel, or closes it when it is open. */
    flip: (wish: Panel): void => {
      if (shown.peek() !== undefined) panel.value = panel.peek() === wish ? undefined : wish;
    },
    settle: (ids: readonly CaptureId[]): void => {
      for (const id of ids) settled.add(id);
    },
    isSettled: (id: CaptureId): boolean => settled.has(id),
  };
}
