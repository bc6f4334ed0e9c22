// The registry of export formats, in the order in which the user is offered them, group by group.
import { bibtex } from './bibtex';
import { bookmarks } from './bookmarks';
import { cslJson } from './csl-json';
import { csv } from './csv';
import { epub } from './epub';
import type { Exporter } from './exporter';
import { html } from './html';
import { json } from './json';
import { ndjson } from './json/ndjson';
import { markdown, obsidian } from './markdown';
import { ris } from './ris';
import { text } from './text';

export { copied } from './clipboard';
export type { ExportedFile } from './export';
export { exportCaptures } from './export';
export type { Exporter, ExportOptions, ExportWords } from './exporter';
export { followed } from './followed';
export { noteForObsidian } from './single';

/** Each entry is light: what a format needs to render is loaded when it renders. */
export const exporters: readonly Exporter[] = [
  ...[markdown, obsidian, html, epub, text],
  ...[bibtex, ris, cslJson],
  ...[json, ndjson, csv, bookmarks],
];

/** The exporter of an id; of an id that no longer exists, the first. */
export function exporterById(id: string): Exporter {
  return exporters.find((exporter) => exporter.id === id) ?? markdown;
}
