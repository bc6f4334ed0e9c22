// Phrases of what stands in and after an article and is not of it, in English; `words-of-others.ts` has those of the other
// languages with most web pages.
import { inWords } from '../in-words';
import { letters } from '../letters';

/** Parted by `|`. */
const english = {
  related:
    "related|read more|read next|read also|read this|more from|more on|more stories|see also|also read|you may like|you may also|you might like|you might also|recommended|trending|popular|most read|latest|up next|editor's picks|editors' picks|keep reading|further reading|don't miss",
  subscribe:
    'subscribe|subscribers|subscription|sign up|signup|newsletter|newsletters|inbox|log in|login|register|join us|join now|join our|donate|support us|download the app|free trial|get started',
  comment: 'comment|comments|reply|replies|respond|responses',
} as const;

/** Scripts without spaces: their phrases are found within words. */
const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const word = new RegExp(`[0-9${letters}]+(?:['’-][0-9${letters}]+)*`, 'g');

interface Sought {
  /** Phrases by their first word, each as it stands among words, with a space after it. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly spaceless: readonly string[];
}

function soughtOf(phrases: string): Sought {
  const all = phrases.split('|');
  const byFirst = new Map<string, string[]>();
  for (const phrase of all.filter((each) => !spaceless.test(each))) {
    const [first = ''] = phrase.split(' ');
    byFirst.set(first, [...(byFirst.get(first) ?? []), `${phrase} `]);
  }
  return { byFirst, spaceless: all.filter((each) => spaceless.test(each)) };
}

const sought = inWords((others) => {
  const all = (family: keyof typeof english): Sought =>
    soughtOf(others ? `${english[family]}|${others.phrases[family]}` : english[family]);
  return { related: all('related'), subscribe: all('subscribe'), comment: all('comment') };
});

/** No phrase has more. */
const mostWords = 5;

/** The words of a text: lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

/** Whether a text of these words holds a phrase of a family, on the borders of words. */
export function says(family: keyof typeof english, words: readonly string[]): boolean {
  const { byFirst, spaceless } = sought()[family];
  let at = 0;
  for (const word of words) {
    const phrases = byFirst.get(word);
    if (phrases) {
      const rest = `${words
        .slice(at, at + mostWords)
        .join(' ')
        .replaceAll('’', "'")} `;
      if (phrases.some((phrase) => rest.startsWith(phrase))) return true;
    }
    at += 1;
  }
  return words.some((word) => word > '\u3000' && spaceless.some((phrase) => word.includes(phrase)));
}

/** How many words a text shares with another, 0 to 1. */
export function likenessOf(other: ReadonlySet<string>, text: string): number {
  const own = new Set(wordsOf(text));
  let shared = 0;
  for (const word of own) if (other.has(word)) shared += 1;
  return shared === 0 ? 0 : (2 * shared) / (other.size + own.size);
}
