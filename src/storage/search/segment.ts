// One part of the index: which term stands in which documents and where, sorted, packed and cut into blocks.
import { ByteReader, ByteWriter } from './bytes';
import { readCounts, readTerm, writeCounts, writeTerm } from './lexicon';

/** Changes whenever text is cut, folded or packed in another way: an index of another version is built anew. */
export const indexVersion = 4;

/** What a block holds: the documents (all in block 0), the terms, for each term its documents, and its places there. */
export type Kind = 'documents' | 'lexicon' | 'postings' | 'positions';

/** Bytes after which a block ends. One that holds a single long list may be larger: a term is never cut. */
export const blockSize = 16_384;

/** What must be known of a segment before any block is read. */
export interface SegmentHead {
  version: number;
  /** Documents in it, dead ones too. */
  documents: number;
  /** Tokens in all of them. */
  tokens: number;
  /** The first term of each lexicon block. */
  directory: string[];
}

/** A segment to read, wherever its blocks are. */
export interface Segment {
  readonly head: SegmentHead;
  /** @throws when the block is not there: the segment was merged away, or the index is damaged */
  blocks(kind: Kind, numbers: readonly number[]): PromiseLike<Uint8Array[]>;
}

/** Where a list lies. */
export interface Place {
  block: number;
  offset: number;
  length: number;
}

/** One term of the lexicon. */
export interface Entry {
  term: string;
  /** Documents that hold it, dead ones too. */
  count: number;
  postings: Place;
  /** Of length 0 for terms of which no positions are kept. */
  positions: Place;
}

/** Takes a block that is full. */
export type Emit = (kind: Kind, number: number, bytes: Uint8Array<ArrayBuffer>) => void;

/** Takes terms in the order of their UTF-16 units and hands out blocks as they fill. */
export class SegmentWriter {
  private readonly lexicon = new ByteWriter();
  private readonly postings: BlockWriter;
  private readonly positions: BlockWriter;
  private readonly directory: string[] = [];
  private last = '';

  constructor(private readonly emit: Emit) {
    this.postings = new BlockWriter('postings', emit);
    this.positions = new BlockWriter('positions', emit);
  }

  /** Adds a term with its packed lists, which are empty then. */
  add(term: string, count: number, postings: ByteWriter, positions: ByteWriter): void {
    if (this.lexicon.length === 0) this.beginBlock(term);
    writeTerm(this.lexicon, this.last, term);
    writeCounts(this.lexicon, count, postings.length, positions.length);
    this.last = term;
    this.postings.take(postings);
    this.positions.take(positions);
    if (this.lexicon.length >= blockSize) this.endBlock();
  }

  /** Hands out what is left. */
  finish(documents: number, tokens: number): SegmentHead {
    if (this.lexicon.length > 0) this.endBlock();
    this.postings.end();
    this.positions.end();
    return { version: indexVersion, documents, tokens, directory: this.directory };
  }

  private beginBlock(term: string): void {
    this.directory.push(term);
    this.last = '';
    for (const { number, length } of [this.postings, this.positions]) {
      this.lexicon.write(number);
      this.lexicon.write(length);
    }
  }

  private endBlock(): void {
    this.emit('lexicon', this.directory.length - 1, this.lexicon.take());
  }
}

/** Bytes in a row, cut where a list ends: a reader that knows all lengths knows where each begins. */
class BlockWriter {
  private readonly bytes = new ByteWriter();
  number = 0;

  constructor(
    private readonly kind: Kind,
    private readonly emit: Emit,
  ) {}

  get length(): number {
    return this.bytes.length;
  }

  take(list: ByteWriter): void {
    list.drainTo(this.bytes);
    if (this.bytes.length >= blockSize) this.end();
  }

  end(): void {
    if (this.bytes.length > 0) this.emit(this.kind, this.number++, this.bytes.take());
  }
}

/** The terms of one lexicon block. */
export function readLexicon(bytes: Uint8Array): Entry[] {
  const reader = new ByteReader(bytes);
  const postings = { block: reader.read(), offset: reader.read() };
  const positions = { block: reader.read(), offset: reader.read() };
  const entries: Entry[] = [];
  let term = '';
  while (reader.more) {
    term = readTerm(reader, term);
    const [count, postingsLength, positionsLength] = readCounts(reader);
    entries.push({
      term,
      count,
      postings: pass(postings, postingsLength),
      positions: pass(positions, positionsLength),
    });
  }
  return entries;
}

/** The place of the next list, by the rule of `BlockWriter`. */
function pass(next: { block: number; offset: number }, length: number): Place {
  const place = { ...next, length };
  next.offset += length;
  if (next.offset >= blockSize) {
    next.block += 1;
    next.offset = 0;
  }
  return place;
}
