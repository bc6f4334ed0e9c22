// What a template makes of an article, for who is writing the template.
import type { FullCapture } from '../model';
import { fileNamer } from './file-names';
import { noteWriter } from './markdown/note';
import { sample } from './markdown/sample';
import { fileNameWriter } from './markdown/template/file-name';
import { type Problem, parseTemplate } from './markdown/template/language';
import { valueNames } from './markdown/template/values';

export { type PresetId, presets } from './markdown/template/presets';
export type { Problem };

export interface Preview {
  fileName: string;
  note: string;
  /** What was not understood, in both templates. */
  problems: Problem[];
}

export function preview(template: { fileName: string; note: string }, capture: FullCapture = sample): Preview {
  return {
    fileName: fileNamer('md', fileNameWriter(template.fileName))(capture),
    note: noteWriter(template.note)(capture),
    problems: [template.fileName, template.note].flatMap((text) => parseTemplate(text, valueNames).problems),
  };
}

/** The names that a template may use, in the order in which they are told. */
export const names: readonly string[] = [...valueNames];
