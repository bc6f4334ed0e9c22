// Waiting for a condition: asked again and again, never slept through.
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds after which a condition counts as never met, unless told otherwise. */
const usual = 20_000;

/**
 * Asks until the answer is true in JavaScript's sense, and gives it. An error counts as "not yet": a document may
 * still be loading.
 * @template T
 * @param {() => T | Promise<T>} ask
 * @param {string} what for the message, when it was waited for in vain
 * @param {number} [patience]
 * @returns {Promise<Exclude<NonNullable<T>, false>>}
 */
export async function until(ask, what, patience = usual) {
  const deadline = Date.now() + patience;
  for (;;) {
    /** @type {unknown} */
    let cause;
    try {
      const answer = await ask();
      if (answer) return /** @type {Exclude<NonNullable<T>, false>} */ (answer);
    } catch (error) {
      cause = error;
    }
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`, { cause });
    await pause(50);
  }
}
