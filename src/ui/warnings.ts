// The words for what may be amiss with a capture.
import type { Warning } from '../model';
import { type MessageKey, t } from './words';

/** The gravest first. */
const sentences: { warning: Warning; words: MessageKey }[] = [
  { warning: 'paywall', words: 'warningPaywall' },
  { warning: 'maybeCutShort', words: 'warningCutShort' },
  { warning: 'onePageOfMany', words: 'warningOnePage' },
];

/** A sentence for each warning. That only a selection was kept is no warning: the user wished it. */
export function warningWords(warnings: readonly Warning[]): string[] {
  return sentences.filter(({ warning }) => warnings.includes(warning)).map(({ words }) => t(words));
}
