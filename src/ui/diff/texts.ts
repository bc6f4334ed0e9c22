// Two texts compared: block by block, then word by word where blocks changed.
import { compare, type Stretch } from './sequence';

/** A run of words that both texts have, or one alone. */
export interface Run {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Blocks that did not change, or one that did as runs of words. */
export type Change = { unchanged: string[] } | { runs: Run[] };

/** @param lang BCP 47 tag, for the borders of words; empty when unknown */
export function compareTexts(before: string, after: string, lang: string): Change[] {
  return compare(blocksOf(before), blocksOf(after)).flatMap((stretch): Change[] => {
    if ('same' in stretch) return [{ unchanged: stretch.same }];
    return changesOf(stretch, lang);
  });
}

function blocksOf(text: string): string[] {
  return text.split(/\n{2,}/).filter((block) => block.trim() !== '');
}

/** Blocks that went and came at one place, word by word and parted again where a block ends. */
function changesOf({ gone, new: come }: { gone: string[]; new: string[] }, lang: string): Change[] {
  const runs = compare(wordsOf(gone, lang), wordsOf(come, lang)).flatMap(runsOf);
  const blocks: Run[][] = [[]];
  for (const { kind, text } of runs) {
    text.split('\n\n').forEach((piece, index) => {
      if (index > 0) blocks.push([]);
      if (piece !== '') blocks.at(-1)!.push({ kind, text: piece });
    });
  }
  return blocks.filter((block) => block.length > 0).map((block) => ({ runs: block }));
}

function runsOf(stretch: Stretch<string>): Run[] {
  const runs: Run[] =
    'same' in stretch
      ? [{ kind: 'same', text: stretch.same.join('') }]
      : [
          { kind: 'gone', text: stretch.gone.join('') },
          { kind: 'new', text: stretch.new.join('') },
        ];
  return runs.filter(({ text }) => text !== '');
}

/** Words with the blanks and marks between them; the border of two blocks is a word of its own. */
function wordsOf(blocks: string[], lang: string): string[] {
  const segmenter = new Intl.Segmenter(Intl.getCanonicalLocales(safe(lang)), { granularity: 'word' });
  return blocks.flatMap((block, index) => {
    const words = [...segmenter.segment(block)].map(({ segment }) => segment);
    return index === 0 ? words : ['\n\n', ...words];
  });
}

/** Pages name languages that are none. */
function safe(lang: string): string[] {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? [lang] : [];
}
