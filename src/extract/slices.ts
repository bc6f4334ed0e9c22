// Lets the page breathe between steps of work, so that capturing is not felt.

/** Milliseconds of work after which the page gets its turn; what a task may take less one long step. */
const slice = 15;

/**
 * Returns a function to await between steps: it comes back at once, or after the page had its turn.
 * @param since when the work began
 */
export function createSlices(since = performance.now()): () => Promise<void> {
  return async () => {
    if (performance.now() - since < slice) return;
    await nextTask();
    since = performance.now();
  };
}

/** A message is a task of its own, and unlike a timer is not slowed down in background tabs. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
