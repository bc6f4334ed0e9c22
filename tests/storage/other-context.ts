// Another context of the same origin, as the background is one to the popup: a worker that saves what it is sent.
import type { Article, CaptureOutcome } from '../../src/model';
import { saveCapture } from '../../src/storage/captures/saving';

self.addEventListener('message', async ({ data }: MessageEvent<Article>) => {
  self.postMessage(await saveCapture(data, 'new'));
});

/** Saves an article in a context of its own. */
export function saveElsewhere(article: Article): Promise<CaptureOutcome> {
  const worker = new Worker(new URL('./other-context.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<CaptureOutcome>();
  worker.onmessage = ({ data }: MessageEvent<CaptureOutcome>) => resolve(data);
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.postMessage(article);
  return promise.finally(() => worker.terminate());
}
