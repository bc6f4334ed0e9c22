// How a term lies in the lexicon: as little as can be, since most of an index is words that stand in one document.
import type { ByteReader, ByteWriter } from './bytes';

/** Lengths from here on have a byte of their own. */
const long = 15;

/** Writes what a term does not share with the one before it: each unit as its distance from the last, one byte within most scripts. */
export function writeTerm(writer: ByteWriter, before: string, term: string): void {
  const shared = sharedStart(before, term);
  const rest = term.length - shared;
  writer.write(Math.min(shared, long) * (long + 1) + Math.min(rest, long));
  if (shared >= long) writer.write(shared - long);
  if (rest >= long) writer.write(rest - long);
  let last = shared > 0 ? term.charCodeAt(shared - 1) : 0;
  for (let at = shared; at < term.length; at++) {
    const unit = term.charCodeAt(at);
    writer.writeSigned(unit - last);
    last = unit;
  }
}

export function readTerm(reader: ByteReader, before: string): string {
  const lengths = reader.read();
  let [shared, rest] = [Math.floor(lengths / (long + 1)), lengths % (long + 1)];
  if (shared === long) shared += reader.read();
  if (rest === long) rest += reader.read();
  let term = before.slice(0, shared);
  let last = shared > 0 ? before.charCodeAt(shared - 1) : 0;
  for (; rest > 0; rest--) {
    last += reader.readSigned();
    term += String.fromCharCode(last);
  }
  return term;
}

/** Writes how many documents hold a term, and the bytes of its lists: in one number where it is one document. */
export function writeCounts(writer: ByteWriter, count: number, postings: number, positions: number): void {
  if (count === 1 && postings <= 4) {
    writer.write((positions * 4 + postings - 1) * 2);
    return;
  }
  writer.write(count * 2 + 1);
  writer.write(postings);
  writer.write(positions);
}

export function readCounts(reader: ByteReader): [count: number, postings: number, positions: number] {
  const first = reader.read();
  if (first % 2 === 1) return [(first - 1) / 2, reader.read(), reader.read()];
  const lengths = first / 2;
  return [1, (lengths % 4) + 1, Math.floor(lengths / 4)];
}

function sharedStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
