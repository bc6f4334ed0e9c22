// Work on many captures, as its user follows it: how far it is, a way to end it, a way back.
import type { Done, Steps } from './library-access';
import type { Notices } from './notices';
import { plural, t } from './words';

/** Work that ends sooner shows no progress. Milliseconds. */
const patience = 400;

/** Does work in steps, and shows how far it is when it takes long. Cancelled, it ends after the step under way. */
export async function followed<T>(
  notices: Notices,
  work: (steps: Steps) => Promise<T>,
  text = t('changing'),
): Promise<T> {
  const stop = new AbortController();
  const began = performance.now();
  let shown = false;
  const onProgress = (done: number, total: number): void => {
    if (performance.now() - began < patience || done >= total) return;
    shown = true;
    const cancel = (): void => stop.abort();
    notices.tell({ text, progress: { done, total, cancel } });
  };
  try {
    return await work({ onProgress, signal: stop.signal });
  } finally {
    if (shown) notices.dismiss();
  }
}

/** The notice of a change that is done, with its way back; none when nothing was changed. */
export function tellDone(
  notices: Notices,
  { changed, undo }: Done,
  words: (count: number) => string,
  attempt: (work: () => Promise<void>, where: string) => Promise<void>,
): void {
  if (changed === 0) return;
  const takeBack = (): Promise<void> =>
    attempt(async () => {
      await followed(notices, undo);
      notices.tell({ text: plural('takenBack', changed) });
    }, 'undo');
  notices.tell({ text: words(changed), undo: takeBack });
}
