// Finding terms in a segment: which block a term is in, read once, and kept while it is of use.
import { type Documents, unpackDocuments } from './documents';
import { type Entry, type Place, readLexicon, type Segment } from './segment';

/** Lexicon blocks kept for a segment. */
const keptBlocks = 24;

/** A segment with what was read of it. */
export class OpenSegment {
  private readonly lexicon = new Map<number, Entry[]>();

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
    const { directory } = this.segment.head;
    const first = Math.max(0, firstWhere(directory.length, (at) => directory[at]! > from) - 1);
    const end = firstWhere(directory.length, (at) => directory[at]! >= to);
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
    const [bytes] = await this.segment.blocks(kind, [block]);
    return { bytes: bytes!, offset };
  }

  /** Every term, block by block, for who must see them all; none is kept. */
  async *allEntries(): AsyncGenerator<Entry[]> {
    for (let at = 0; at < this.segment.head.directory.length; at++) {
      const [bytes] = await this.segment.blocks('lexicon', [at]);
      yield readLexicon(bytes!);
    }
  }

  private async entries(numbers: number[]): Promise<Entry[][]> {
    const missing = numbers.filter((number) => !this.lexicon.has(number));
    const read = missing.length > 0 ? await this.segment.blocks('lexicon', missing) : [];
    const found = new Map(missing.map((number, at) => [number, readLexicon(read[at]!)]));
    const blocks = numbers.map((number) => found.get(number) ?? this.lexicon.get(number)!);
    for (const [at, number] of numbers.entries()) this.keep(number, blocks[at]!);
    return blocks;
  }

  /** The block last used is the last to go. */
  private keep(number: number, entries: Entry[]): void {
    this.lexicon.delete(number);
    this.lexicon.set(number, entries);
    if (this.lexicon.size > keptBlocks) this.lexicon.delete(this.lexicon.keys().next().value!);
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
