// Captures that hold nearly the same text: one story at two addresses, or syndicated. They are told of, never merged.
import type { CaptureId } from '../../model';
import { openCorpus } from './corpus';
import { isLiving } from './evaluating';
import { pacer } from './pausing';
import { distance, type Print } from './simhash';

/** Bits of 64 in which prints of nearly the same text differ at most: about two words in a hundred are others. */
const most = 7;

/** Prints that differ in no more than `most` bits agree in one byte at least of their eight. */
const bands = 8;

interface Printed {
  id: CaptureId;
  print: Print;
}

/** The captures in the library whose text is nearly that of another, the most alike first. */
export async function findAlike(id: CaptureId, signal?: AbortSignal): Promise<CaptureId[]> {
  const all = await prints(pacer(signal));
  const own = all.find((each) => each.id === id);
  if (!own) return [];
  return all
    .map((each) => ({ id: each.id, bits: distance(own.print, each.print) }))
    .filter((each) => each.bits <= most && each.id !== id)
    .sort((one, other) => one.bits - other.bits || one.id - other.id)
    .map((each) => each.id);
}

/** All groups of captures in the library with nearly the same text, each from the oldest; the newest group first. */
export async function listAlike(signal?: AbortSignal): Promise<CaptureId[][]> {
  const pause = pacer(signal);
  const all = await prints(pause);
  const parents = Int32Array.from(all.keys());
  for (let band = 0; band < bands; band++) {
    for (const bucket of Map.groupBy(all.keys(), (at) => byteOf(all[at]!.print, band)).values()) {
      joinAlike(all, bucket, parents);
      await pause();
    }
  }
  const groups = [...Map.groupBy(all.keys(), (at) => root(parents, at)).values()].filter((group) => group.length > 1);
  return groups
    .map((group) => group.map((at) => all[at]!.id).sort((one, other) => one - other))
    .sort((one, other) => other.at(-1)! - one.at(-1)!);
}

/** The print of each capture in the library that has one. */
async function prints(pause: () => Promise<void>): Promise<Printed[]> {
  const { segments, flags } = await openCorpus(pause);
  const all: Printed[] = [];
  for (const segment of segments) {
    const { ids, printsHigh, printsLow } = segment.documents;
    for (const [at, id] of ids.entries()) {
      const print = [printsHigh[at]!, printsLow[at]!] as const;
      if (isLiving(segment, at, flags, false) && (print[0] !== 0 || print[1] !== 0)) all.push({ id, print });
    }
    await pause();
  }
  return all;
}

function joinAlike(all: readonly Printed[], bucket: readonly number[], parents: Int32Array): void {
  for (const [place, one] of bucket.entries()) {
    for (let next = place + 1; next < bucket.length; next++) {
      const other = bucket[next]!;
      if (distance(all[one]!.print, all[other]!.print) <= most) parents[root(parents, one)] = root(parents, other);
    }
  }
}

/** The one that stands for the group of another; paths are shortened on the way. */
function root(parents: Int32Array, of: number): number {
  let at = of;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at]!]!;
    at = parents[at]!;
  }
  return at;
}

function byteOf([high, low]: Print, band: number): number {
  return ((band < 4 ? high : low) >>> ((band % 4) * 8)) & 0xff;
}
