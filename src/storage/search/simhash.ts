// A print of a text in 64 bits: texts that share nearly all of their word pairs differ in few of them (Charikar's SimHash).

/** Two numbers of 32 bits. Both 0 for a text that is too short to be told from others. */
export type Print = readonly [high: number, low: number];

/** Below so many pairs of words, texts are alike by chance. */
const fewest = 40;

export const noPrint: Print = [0, 0];

/** The print of a text given as its terms, in their order. */
export function printOf(terms: Iterable<string>): Print {
  const votes = new Int32Array(64);
  let before: number | undefined;
  let pairs = 0;
  for (const term of terms) {
    const hash = hashOf(term);
    if (before !== undefined) {
      vote(votes, mix(before, hash, 0x9e3779b9), 0);
      vote(votes, mix(hash, before, 0x85ebca6b), 32);
      pairs += 1;
    }
    before = hash;
  }
  return pairs < fewest ? noPrint : [bits(votes, 0), bits(votes, 32)];
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

function vote(votes: Int32Array, hash: number, from: number): void {
  for (let bit = 0; bit < 32; bit++) votes[from + bit]! += ((hash >>> bit) & 1) * 2 - 1;
}

function bits(votes: Int32Array, from: number): number {
  let all = 0;
  for (let bit = 0; bit < 32; bit++) if (votes[from + bit]! > 0) all |= 1 << bit;
  return all >>> 0;
}

function ones(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
