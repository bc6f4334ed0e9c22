// Long work in short steps: the page stays free to answer its user.

/** Milliseconds of work between pauses: a frame has room for more than one. */
const stretch = 8;

/**
 * A function to await now and then: it lets other tasks run when enough time has passed.
 * @throws what the signal was aborted with
 */
export function pacer(signal?: AbortSignal): () => Promise<void> {
  let began = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - began < stretch) return;
    await nextTask();
    signal?.throwIfAborted();
    began = performance.now();
  };
}

/** Not a timer: browsers hold those back in pages that are not seen. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
