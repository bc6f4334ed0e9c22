// A print of a text in 64 bits: texts that share nearly all of their word pairs differ in few of them (Charikar's SimHash).

/** Two numbers of 32 bits. Both 0 for a text that is too short to be told from others. */
export type Print = readonly [high: number, low: number];

/** Below so many pairs of words, texts are alike by chance. */
const fewest = 40;

export const noPrint: Print = [0, 0];

/** The print of a text given as its terms, in their order. */
export function printOf(terms: Iterable<string>): Print {
  const [high, low] = [new Votes(), new Votes()];
  let before: number | undefined;
  let pairs = 0;
  for (const term of terms) {
    const hash = hashOf(term);
    if (before !== undefined) {
      high.add(mix(before, hash, 0x9e3779b9));
      low.add(mix(hash, before, 0x85ebca6b));
      pairs += 1;
    }
    before = hash;
  }
  return pairs < fewest ? noPrint : [high.majority(pairs), low.majority(pairs)];
}

/** In how many bits two prints differ. */
export function distance(one: Print, other: Print): number {
  return ones(one[0] ^ other[0]) + ones(one[1] ^ other[1]);
}

/** FNV-1a. */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash;
}

/** Two hashes in their order as one, by the finaliser of MurmurHash3. */
function mix(one: number, other: number, salt: number): number {
  let hash = Math.imul(one, salt) ^ other;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Counts how often each of 32 bits is set, all at once: a number of the array holds one binary digit of the 32 counts. */
class Votes {
  private readonly digits: number[] = [];

  add(hash: number): void {
    let carry = hash;
    for (let digit = 0; carry !== 0; digit++) {
      const before = this.digits[digit] ?? 0;
      this.digits[digit] = before ^ carry;
      carry &= before;
    }
  }

  /** The bits that more than half of so many had set. */
  majority(of: number): number {
    let all = 0;
    for (let bit = 0; bit < 32; bit++) {
      let count = 0;
      for (const [digit, bits] of this.digits.entries()) count += ((bits >>> bit) & 1) * 2 ** digit;
      if (count * 2 > of) all |= 1 << bit;
    }
    return all >>> 0;
  }
}

function ones(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
