// The name of a note's file, as the user's template has it.
import type { FullCapture } from '../../../model';
import { fill, parseTemplate } from './language';
import { valueNames, valuesOf } from './values';

/** Without extension, and not yet safe as a name. */
export function fileNameWriter(template: string): (capture: FullCapture) => string {
  const parsed = parseTemplate(template, valueNames);
  return (capture) => fill(parsed, valuesOf(capture, ''));
}
