// What a block's own text is like: its element, length, links, punctuation.
import { says, wordsOf } from '../phrases';
import { type Columns, slow } from './column';

const plainTags = new Set('div section article body main center'.split(' '));
const digit = /\d/g;
const anySign = /[|•·»›→]/;
const anyYear = /\b(19|20)\d\d\b/;
/** As far as marks of punctuation are counted. */
const mostCounted = 12;
/** As far as capitals are counted. */
const longestCased = 400;
/** In longer texts phrases are chance. */
const longestPhrased = 120;

export const textColumns: Columns = (survey, add) => {
  const { blocks, endsSentence } = survey;
  const [pre, plain, ends] = [add('pre'), add('plain'), add('endsSentence')];
  const [size, link, prose] = [add('size'), add('link'), add('prose')];
  const [sentences, capitals, digits] = [add('sentences'), add('capitals'), add('digits')];
  const [sign, year, repeats] = [add('sign'), add('year'), add('repeats')];
  const [subscribe, related] = [add('says:subscribe'), add('says:related')];
  const texts = new Map<string, number>();
  for (const { text } of blocks) texts.set(text, (texts.get(text) ?? 0) + 1);
  for (let i = 0; i < blocks.length; i += 1) {
    const { text, box } = blocks[i]!;
    pre[i] = box.tag === 'pre' ? 1 : 0;
    plain[i] = plainTags.has(box.tag) ? 1 : 0;
    ends[i] = endsSentence[i]!;
    size[i] = slow(survey.size[i]!);
    link[i] = survey.link[i]!;
    prose[i] = slow(survey.prose[i]!);
    sentences[i] = sentencesIn(text);
    capitals[i] = shareOfCapitals(text);
    digits[i] = text === '' ? 0 : (text.match(digit)?.length ?? 0) / text.length;
    sign[i] = anySign.test(text) ? 1 : 0;
    year[i] = anyYear.test(text) ? 1 : 0;
    if (text.length < longestPhrased && text !== '') {
      const words = wordsOf(text);
      subscribe[i] = says('subscribe', words) ? 1 : 0;
      related[i] = says('related', words) ? 1 : 0;
    }
    repeats[i] = Math.min(5, texts.get(text)!);
  }
};

const sentenceEnds = /[.!?](?=[\s"”]|$)|[。！？।]/g;

function sentencesIn(text: string): number {
  sentenceEnds.lastIndex = 0;
  let count = 0;
  while (count < mostCounted && sentenceEnds.test(text)) count += 1;
  return count;
}

/** The share of a text's words that begin with a capital. */
function shareOfCapitals(text: string): number {
  let [words, capitals] = [1, startsHigh(text, 0)];
  for (let at = text.indexOf(' '); at >= 0 && at < longestCased; at = text.indexOf(' ', at + 1)) {
    words += 1;
    capitals += startsHigh(text, at + 1);
  }
  return capitals / words;
}

/** 1 for a capital, else 0. */
function startsHigh(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90 ? 1 : 0;
  const first = text.charAt(at);
  return first !== first.toLowerCase() ? 1 : 0;
}
