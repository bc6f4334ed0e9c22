// The registry of export formats, in the order in which the user is offered them.
import type { Exporter } from './exporter';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';

export type { ExportedFile } from './export';
export { exportCaptures } from './export';
export type { Exporter, ExportOptions, ExportWords } from './exporter';

/** Each entry is light: what a format needs to render is loaded when it renders. */
export const exporters: readonly Exporter[] = [markdown, html, json];

/** The exporter of an id; of an id that no longer exists, the first. */
export function exporterById(id: string): Exporter {
  return exporters.find((exporter) => exporter.id === id) ?? markdown;
}
