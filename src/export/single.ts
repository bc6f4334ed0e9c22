// One capture for a program that takes it by an address.
import type { FullCapture } from '../model';
import type { ExportOptions } from './exporter';
import { fileNamer } from './file-names';
import { presets } from './markdown/template/presets';
import { type ObsidianNote, obsidianNote } from './obsidian-address';

/** The note that Obsidian shall make: by the user's own template, where there is one, else by Obsidian's. */
export async function noteForObsidian(capture: FullCapture, { notes }: ExportOptions): Promise<ObsidianNote> {
  const [{ noteWriter }, { fileNameWriter }] = await Promise.all([
    import('./markdown/note'),
    import('./markdown/template/file-name'),
  ]);
  const isOwn = notes.note !== presets.offprint.note;
  const template = isOwn ? notes : presets.obsidian;
  const name = fileNamer('md', fileNameWriter(template.fileName))(capture).replace(/\.md$/, '');
  return obsidianNote(name, noteWriter(template.note)(capture));
}
