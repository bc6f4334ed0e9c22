// The capture that the page's address names, so that reload, back and a kept tab show it again.
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CaptureId } from '../src/model';

/** The capture of an address such as `#capture=12`; undefined when it names none. */
export function captureIn(hash: string): CaptureId | undefined {
  const id = Number(new URLSearchParams(hash.slice(1)).get('capture'));
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** Follows the address for as long as the page lives. */
export function watchAddress(): ReadonlySignal<CaptureId | undefined> {
  const shown = signal(captureIn(location.hash));
  addEventListener('hashchange', () => {
    shown.value = captureIn(location.hash);
  });
  return shown;
}

/** Shows a capture, as a step that the back button takes back; undefined closes the reader. */
export function goTo(id: CaptureId | undefined): void {
  location.hash = id === undefined ? '' : `capture=${id}`;
}
