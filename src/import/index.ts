// The registry of importers. The first that recognises a file reads it, so the more particular stand before the general.
import type { Importer } from './importer';
import { bookmarks, pocketHtml } from './lists/bookmarks';
import { karakeep } from './lists/karakeep';
import { wallabag } from './lists/wallabag';
import { markdown } from './markdown/markdown';
import { omnivore } from './omnivore/omnivore';
import { ownHtml } from './own/html';
import { ownJson, ownLines } from './own/json';
import { mhtml } from './pages/mhtml';
import { htmlPage, singleFile } from './pages/page';
import { instapaper } from './tables/instapaper';
import { matter } from './tables/matter';
import { pocketCsv } from './tables/pocket';
import { raindrop } from './tables/raindrop';
import { readwise } from './tables/readwise';

export type { AddressFields, CaptureFields, Facts, Importer, ImportRecord, Peek, Problem } from './importer';
export { readFiles } from './read';

export const importers: readonly Importer[] = [
  ownJson,
  ownLines,
  ownHtml,
  omnivore,
  wallabag,
  karakeep,
  pocketCsv,
  instapaper,
  readwise,
  raindrop,
  matter,
  pocketHtml,
  bookmarks,
  markdown,
  singleFile,
  mhtml,
  htmlPage,
];
