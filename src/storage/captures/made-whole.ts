// A whole capture out of an article that was made elsewhere, and of what its reader said of it there.
import type { Article, Edits, MissingPicture, Receipt, Version } from '../../model';
import { type Marks, metadataIn, metadataOf, said } from '../database/rows';
import type { WholeCapture } from './whole';

export interface Made {
  article: Article;
  marks: Marks;
  /** Milliseconds since the epoch. */
  capturedAt: number;
  updatedAt: number;
  /** Absent for one that never was a capture of Offprint: it gets one. */
  uid?: string;
  receipt?: Receipt;
  edits?: Edits;
  versions?: readonly Version[];
  /** By the address that the html names them by. */
  assets?: readonly { url: string; hash: string }[];
  missing?: readonly MissingPicture[];
}

export function madeWhole(made: Made): WholeCapture {
  const { article, marks, capturedAt, updatedAt, receipt, edits = {}, versions = [], assets = [], missing = [] } = made;
  const { tags, note, state, starred } = marks;
  const metadata = metadataOf(article, updatedAt);
  const row: WholeCapture['row'] = {
    ...{ ...metadata, uid: made.uid ?? crypto.randomUUID(), capturedAt, state, tags },
    ...(starred && { starred: 1 as const }),
  };
  return {
    ...{ row, body: { html: article.html, text: article.text } },
    // What the page said before the edits is not known any more: it counts as what is there.
    details: { edits, page: said(metadata), ...(note !== '' && { note }), ...(receipt && { receipt }) },
    versions: versions.map(({ title, html, text, ...version }) => ({
      metadata: metadataIn({ ...metadata, title, updatedAt: version.capturedAt }),
      ...{ html, text },
    })),
    ...{ assets: [...assets], missing: [...missing] },
  };
}
