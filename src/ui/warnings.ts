// The words for what may be amiss with a capture.
import type { Receipt, Warning } from '../model';
import { inDigits } from './format';
import { type MessageKey, t } from './words';

/** The gravest first. */
const sentences: { warning: Warning; words: MessageKey }[] = [
  { warning: 'paywall', words: 'warningPaywall' },
  { warning: 'maybeCutShort', words: 'warningCutShort' },
  { warning: 'onePageOfMany', words: 'warningOnePage' },
];

/** A sentence for each warning. That only a selection was kept is no warning: the user wished it. */
export function warningWords({ warnings, pages }: Pick<Receipt, 'warnings' | 'pages'>): string[] {
  return sentences
    .filter(({ warning }) => warnings.includes(warning))
    .map(({ warning, words }) => (warning === 'onePageOfMany' && pageWords(pages)) || t(words));
}

function pageWords({ number, of }: NonNullable<Receipt['pages']> = { number: 1 }): string | undefined {
  return of === undefined ? undefined : t('warningPageOf', inDigits(number), inDigits(of));
}
