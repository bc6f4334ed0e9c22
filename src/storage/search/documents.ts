// The documents of a segment: what filters and ranking must know of each, packed in columns.
import type { CaptureId } from '../../model';
import { ByteReader, ByteWriter } from './bytes';
import type { Print } from './simhash';

/** What a search knows of a capture without reading its row. */
export interface Document {
  id: CaptureId;
  /** Which indexing of the capture this is; only the one that the flags name is alive. */
  revision: number;
  /** Milliseconds since the epoch. */
  capturedAt: number;
  /** Days since the epoch; undefined when the page does not say. */
  published: number | undefined;
  /** Words as the reader counts them. */
  words: number;
  /** Tokens: the length that ranking goes by. */
  tokens: number;
  /** Of its text, see simhash.ts. */
  print: Print;
}

/** The documents of a segment in the order of their ids. A document's place here is its number in the postings. */
export interface Documents {
  ids: Float64Array;
  revisions: Uint16Array;
  capturedAt: Float64Array;
  /** `unpublished` when the page does not say. */
  published: Int32Array;
  words: Uint32Array;
  tokens: Uint32Array;
  printsHigh: Uint32Array;
  printsLow: Uint32Array;
}

export const unpublished = -(2 ** 31);

export function packDocuments(documents: Iterable<Document>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  let [lastId, lastTime] = [0, 0];
  for (const { id, revision, capturedAt, published, words, tokens, print } of documents) {
    writer.write(id - lastId);
    writer.write(revision);
    writer.writeSigned(capturedAt - lastTime);
    writer.write(published === undefined ? 0 : 1);
    if (published !== undefined) writer.writeSigned(published);
    writer.write(words);
    writer.write(tokens);
    for (const half of print) writer.write(half);
    [lastId, lastTime] = [id, capturedAt];
  }
  return writer.take();
}

export function unpackDocuments(bytes: Uint8Array, count: number): Documents {
  const documents: Documents = {
    ids: new Float64Array(count),
    revisions: new Uint16Array(count),
    capturedAt: new Float64Array(count),
    published: new Int32Array(count),
    words: new Uint32Array(count),
    tokens: new Uint32Array(count),
    printsHigh: new Uint32Array(count),
    printsLow: new Uint32Array(count),
  };
  const reader = new ByteReader(bytes);
  let [id, time] = [0, 0];
  for (let at = 0; at < count; at++) {
    documents.ids[at] = id += reader.read();
    documents.revisions[at] = reader.read();
    documents.capturedAt[at] = time += reader.readSigned();
    documents.published[at] = reader.read() === 0 ? unpublished : reader.readSigned();
    documents.words[at] = reader.read();
    documents.tokens[at] = reader.read();
    documents.printsHigh[at] = reader.read();
    documents.printsLow[at] = reader.read();
  }
  return documents;
}

/** One document of a table. */
export function documentAt(table: Documents, at: number): Document {
  const published = table.published[at]!;
  return {
    id: table.ids[at]!,
    revision: table.revisions[at]!,
    capturedAt: table.capturedAt[at]!,
    published: published === unpublished ? undefined : published,
    words: table.words[at]!,
    tokens: table.tokens[at]!,
    print: [table.printsHigh[at]!, table.printsLow[at]!],
  };
}
