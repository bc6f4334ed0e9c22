// Finding terms in a segment: which block a term is in, read once, and kept while it is of use.
import { type Documents, unpackDocuments } from './documents';
import { Recent } from './recent';
import { type Entry, type Place, readLexicon, type Segment } from './segment';

/** Blocks kept for a segment: of its lexicon, and of its lists. While a word is typed, the same ones are asked again. */
const [keptLexicon, keptLists] = [24, 8];

/** A segment with what was read of it. */
export class OpenSegment {
  private readonly lexicon = new Recent<number, Entry[]>(keptLexicon);
  private readonly lists = new Recent<string, Uint8Array>(keptLists);

  private constructor(
    readonly segment: Segment,
    readonly documents: Documents,
  ) {}

  static async open(segment: Segment): Promise<OpenSegment> {
    const [bytes] = await segment.blocks('documents', [0]);
    return new OpenSegment(segment, unpackDocuments(bytes!, segment.head.documents));
  }

  get size(): number {
    return this.documents.ids.length;
  }

  /** The terms from `from` up to but not with `to`, of at most so many blocks. */
  async range(from: string, to: string, mostBlocks = Number.POSITIVE_INFINITY): Promise<Entry[]> {
    const { first, end } = this.blocksBetween(from, to);
    const numbers = Array.from({ length: Math.min(end - first, mostBlocks) }, (_, at) => first + at);
    const blocks = await this.entries(numbers);
    return blocks.flatMap((entries) => {
      const start = firstWhere(entries.length, (at) => entries[at]!.term >= from);
      const stop = firstWhere(entries.length, (at) => entries[at]!.term >= to);
      return entries.slice(start, stop);
    });
  }

  /** The bytes of a list, and where it begins in them. */
  async list(kind: 'postings' | 'positions', { block, offset }: Place): Promise<{ bytes: Uint8Array; offset: number }> {
    const key = `${kind} ${block}`;
    let bytes = this.lists.get(key);
    if (!bytes) {
      [bytes] = await this.segment.blocks(kind, [block]);
      this.lists.set(key, bytes!);
    }
    return { bytes: bytes!, offset };
  }

  /** The terms of all blocks that hold one with a beginning, block by block, for who must see many; none is kept. */
  async *allEntries(beginning = ''): AsyncGenerator<Entry[]> {
    const { first, end } = this.blocksBetween(beginning, `${beginning}\uffff`);
    for (let at = first; at < end; at++) {
      const [bytes] = await this.segment.blocks('lexicon', [at]);
      yield readLexicon(bytes!);
    }
  }

  /** The lexicon blocks that may hold terms from `from` up to but not with `to`. */
  private blocksBetween(from: string, to: string): { first: number; end: number } {
    const { directory } = this.segment.head;
    return {
      first: Math.max(0, firstWhere(directory.length, (at) => directory[at]! > from) - 1),
      end: firstWhere(directory.length, (at) => directory[at]! >= to),
    };
  }

  private async entries(numbers: number[]): Promise<Entry[][]> {
    const kept = numbers.map((number) => this.lexicon.get(number));
    const missing = numbers.filter((_, at) => !kept[at]);
    const read = missing.length > 0 ? await this.segment.blocks('lexicon', missing) : [];
    const found = new Map(missing.map((number, at) => [number, readLexicon(read[at]!)]));
    for (const [number, entries] of found) this.lexicon.set(number, entries);
    return numbers.map((number, at) => kept[at] ?? found.get(number)!);
  }
}

/** The first place at which a condition holds that holds from some place on; `length` when there is none. */
function firstWhere(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
