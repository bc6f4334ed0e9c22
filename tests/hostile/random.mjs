// A seeded source of chance: the same seed makes the same pages on every machine.

export class Chance {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = seed | 0;
  }

  /** From 0 up to but not with 1 (Mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to but not with `end`. @param {number} end */
  below(end) {
    return Math.floor(this.next() * end);
  }

  /** @template T @param {readonly T[]} list not empty @returns {T} */
  pick(list) {
    return /** @type {T} */ (list[this.below(list.length)]);
  }

  /** Several of a list, each once. @template T @param {readonly T[]} list @param {number} count @returns {T[]} */
  some(list, count) {
    const left = [...list];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => /** @type {T} */ (left.splice(this.below(left.length), 1)[0]),
    );
  }
}
