// Many segments become one, without those of their documents that are dead.
import { ByteReader, ByteWriter } from './bytes';
import { type Document, type Documents, documentAt, packDocuments, unpackDocuments } from './documents';
import { fieldBits } from './fields';
import { type Emit, type Entry, readLexicon, type Segment, type SegmentHead, SegmentWriter } from './segment';

export interface Merging {
  /** Whether this indexing of a capture is the one that counts. */
  isAlive: (id: number, revision: number) => boolean;
  onBlock: Emit;
  /** Awaited after every few terms: time for others, and to write out the blocks there are. */
  pause: () => PromiseLike<void>;
}

const termsBetweenPauses = 256;

/** Merges segments, whichever document lies in which. Undefined when all their documents are dead: no block then. */
export async function mergeSegments(
  segments: readonly Segment[],
  { isAlive, onBlock, pause }: Merging,
): Promise<SegmentHead | undefined> {
  const tables = await Promise.all(segments.map(readDocuments));
  const { alive, numbers } = renumber(tables, isAlive);
  if (alive.length === 0) return undefined;
  onBlock('documents', 0, packDocuments(alive));
  const writer = new SegmentWriter(onBlock);
  const cursors = segments.map((segment, at) => new Cursor(segment, numbers[at]!));
  await Promise.all(cursors.map((cursor) => cursor.advance()));
  const lists = new Lists();
  for (let terms = 1; ; terms++) {
    const term = smallest(cursors);
    if (term === undefined) break;
    for (const cursor of cursors) {
      if (cursor.entry?.term !== term) continue;
      await cursor.load();
      cursor.copyTo(lists);
      // Within a block, which is nearly always, the next term is there already.
      if (!cursor.step()) await cursor.advance();
    }
    if (lists.count > 0) lists.writeTo(writer, term);
    if (terms % termsBetweenPauses === 0) await pause();
  }
  return writer.finish(
    alive.length,
    alive.reduce((sum, { tokens }) => sum + tokens, 0),
  );
}

async function readDocuments(segment: Segment): Promise<Documents> {
  const [bytes] = await segment.blocks('documents', [0]);
  return unpackDocuments(bytes!, segment.head.documents);
}

/** The documents that go on, by id, and for each segment the new numbers of its documents: -1 for the dead. */
function renumber(tables: Documents[], isAlive: Merging['isAlive']): { alive: Document[]; numbers: Int32Array[] } {
  const kept: { document: Document; table: number; at: number }[] = [];
  for (const [table, documents] of tables.entries()) {
    for (const [at, id] of documents.ids.entries()) {
      if (isAlive(id, documents.revisions[at]!)) kept.push({ document: documentAt(documents, at), table, at });
    }
  }
  kept.sort((a, b) => a.document.id - b.document.id);
  const numbers = tables.map(({ ids }) => new Int32Array(ids.length).fill(-1));
  // One capture indexed twice at one revision would be a defect; the first of the two is as good as the other.
  const alive: Document[] = [];
  for (const { document, table, at } of kept) {
    if (alive.at(-1)?.id === document.id) continue;
    numbers[table]![at] = alive.push(document) - 1;
  }
  return { alive, numbers };
}

function smallest(cursors: readonly Cursor[]): string | undefined {
  let least: string | undefined;
  for (const { entry } of cursors) {
    if (entry !== undefined && (least === undefined || entry.term < least)) least = entry.term;
  }
  return least;
}

/** Walks the terms of a segment. */
class Cursor {
  entry: Entry | undefined;
  private entries: Entry[] = [];
  private at = 0;
  private lexiconBlock = -1;
  private readonly loaded: Record<'postings' | 'positions', { block: number; bytes: Uint8Array }> = {
    postings: { block: -1, bytes: new Uint8Array() },
    positions: { block: -1, bytes: new Uint8Array() },
  };

  constructor(
    private readonly segment: Segment,
    private readonly numbers: Int32Array,
  ) {}

  /** To the next term of the block; false at its end. */
  step(): boolean {
    this.entry = this.entries[++this.at];
    return this.entry !== undefined;
  }

  /** To the first term of the next block, if there is one. */
  async advance(): Promise<void> {
    this.lexiconBlock += 1;
    if (this.lexiconBlock >= this.segment.head.directory.length) return;
    const [bytes] = await this.segment.blocks('lexicon', [this.lexiconBlock]);
    this.entries = readLexicon(bytes!);
    this.at = 0;
    this.entry = this.entries[0];
  }

  /** Makes the lists of the term ready. */
  load(): PromiseLike<unknown> | undefined {
    const missing = (['postings', 'positions'] as const).filter(
      (kind) => this.entry![kind].length > 0 && this.loaded[kind].block !== this.entry![kind].block,
    );
    if (missing.length === 0) return undefined;
    return Promise.all(
      missing.map(async (kind) => {
        const { block } = this.entry![kind];
        const [bytes] = await this.segment.blocks(kind, [block]);
        this.loaded[kind] = { block, bytes: bytes! };
      }),
    );
  }

  /** Adds the living documents of the term. */
  copyTo(lists: Lists): void {
    const { count, postings, positions } = this.entry!;
    const documents = new ByteReader(this.loaded.postings.bytes, postings.offset);
    const places = positions.length > 0 && new ByteReader(this.loaded.positions.bytes, positions.offset);
    for (let left = count, document = 0; left > 0; left--) {
      document += documents.read();
      const occurrences = documents.read();
      const start = places ? places.place : 0;
      if (places) places.skip(Math.floor(occurrences / fieldBits));
      const number = this.numbers[document]!;
      if (number < 0) continue;
      if (places) lists.add(number, occurrences, places.bytes, start, places.place);
      else lists.add(number, occurrences, this.loaded.postings.bytes, 0, 0);
    }
  }
}

/** The documents of one term, from all segments. */
class Lists {
  private readonly documents: number[] = [];
  private readonly occurrences: number[] = [];
  private readonly places: { bytes: Uint8Array; start: number; end: number }[] = [];
  private sorted = true;
  private readonly postings = new ByteWriter();
  private readonly positions = new ByteWriter();

  get count(): number {
    return this.documents.length;
  }

  add(document: number, occurrences: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.count > 0 && document < this.documents[this.count - 1]!) this.sorted = false;
    this.documents.push(document);
    this.occurrences.push(occurrences);
    this.places.push({ bytes, start, end });
  }

  /** Writes the term and is empty again. */
  writeTo(writer: SegmentWriter, term: string): void {
    const order = [...this.documents.keys()];
    if (!this.sorted) order.sort((a, b) => this.documents[a]! - this.documents[b]!);
    let last = 0;
    for (const at of order) {
      this.postings.write(this.documents[at]! - last);
      this.postings.write(this.occurrences[at]!);
      last = this.documents[at]!;
      const { bytes, start, end } = this.places[at]!;
      this.positions.append(bytes, start, end);
    }
    writer.add(term, this.count, this.postings, this.positions);
    this.documents.length = 0;
    this.occurrences.length = 0;
    this.places.length = 0;
    this.sorted = true;
  }
}
