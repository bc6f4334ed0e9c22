// The best of many hits, without sorting them all.
import type { CaptureId } from '../../model';

/** The rank of a hit: its score, then when it was captured, then its id. Plain data, it survives reloads and messages. */
export interface Rank {
  score: number;
  at: number;
  id: CaptureId;
}

/** Negative when `a` comes before `b`. */
export function compareRanks(a: Rank, b: Rank): number {
  return b.score - a.score || b.at - a.at || b.id - a.id;
}

/** Keeps the best so many of what it is offered, a heap with the worst of them on top. */
export class Best {
  private readonly heap: Rank[] = [];

  constructor(private readonly limit: number) {}

  offer(rank: Rank): void {
    const { heap, limit } = this;
    if (heap.length < limit) {
      heap.push(rank);
      this.rise(heap.length - 1);
    } else if (limit > 0 && compareRanks(rank, heap[0]!) < 0) {
      heap[0] = rank;
      this.sink();
    }
  }

  /** The best first. */
  sorted(): Rank[] {
    return [...this.heap].sort(compareRanks);
  }

  private rise(from: number): void {
    const { heap } = this;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (compareRanks(heap[parent]!, heap[at]!) >= 0) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(): void {
    const { heap } = this;
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && compareRanks(heap[child]!, heap[worst]!) > 0) worst = child;
      }
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}

/** Ranks sorted in one go; twice as many take more than twice as long. */
const run = 4096;

/** All of many hits, the best first, sorted in steps between which other tasks may run. */
export async function sortRanks(ranks: readonly Rank[], pause: () => Promise<void>): Promise<Rank[]> {
  let runs: Rank[][] = [];
  for (let start = 0; start < ranks.length; start += run) {
    runs.push(ranks.slice(start, start + run).sort(compareRanks));
    await pause();
  }
  while (runs.length > 1) {
    const joined: Rank[][] = [];
    for (let at = 0; at < runs.length; at += 2) joined.push(await merge(runs[at]!, runs[at + 1] ?? [], pause));
    runs = joined;
  }
  return runs[0] ?? [];
}

async function merge(one: Rank[], other: Rank[], pause: () => Promise<void>): Promise<Rank[]> {
  const all: Rank[] = [];
  let [a, b] = [0, 0];
  while (a < one.length && b < other.length) {
    all.push(compareRanks(one[a]!, other[b]!) <= 0 ? one[a++]! : other[b++]!);
    if (all.length % run === 0) await pause();
  }
  while (a < one.length) all.push(one[a++]!);
  while (b < other.length) all.push(other[b++]!);
  return all;
}
