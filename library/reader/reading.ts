// The capture in the reader: kept true while it is shown, marked as read once it is.
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { codeOf, type ErrorCode, report } from '../../src/errors';
import type { CaptureId, FullCapture } from '../../src/model';
import { readCapture } from '../../src/storage/captures';
import { setState } from '../../src/storage/marking';
import { watch } from '../../src/storage/watch';

export type Reading = ReturnType<typeof createReading>;

/** @param shown the capture that the address names */
export function createReading(shown: ReadonlySignal<CaptureId | undefined>) {
  const capture = signal<FullCapture | undefined>(undefined);
  const failure = signal<ErrorCode | undefined>(undefined);
  /** Place in `versions`; undefined for the text as it stands. */
  const version = signal<number | undefined>(undefined);
  /** Asked anew for each article: that one page may be told says nothing of the next. */
  const remoteImages = signal(false);

  effect(() => {
    const id = shown.value;
    capture.value = undefined;
    failure.value = undefined;
    version.value = undefined;
    remoteImages.value = false;
    if (id === undefined) return;
    markRead(id);
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

  return { shown, capture, failure, version, remoteImages, text };
}

function markRead(id: CaptureId): void {
  readCapture(id)
    .then((found) => (found?.state === 'unread' ? setState([id], 'read') : undefined))
    .catch((error: unknown) => report(error, 'mark as read'));
}
