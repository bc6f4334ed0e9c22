// Made-up articles in seven languages, the same ones for the same seed: words as rare and as common as in real text.
import type { Article } from '../../../src/model';

/** Letters that words of each language are made of, and how many words its vocabulary has. */
const languages = [
  { lang: 'en', share: 0.5, letters: 'etaoinshrdlucmfwypvbgk', spaced: true },
  { lang: 'de', share: 0.12, letters: 'enisratdhulcgmobwfkzüäöß', spaced: true },
  { lang: 'fr', share: 0.1, letters: 'esaitnrulodcmpévqfbghàè', spaced: true },
  { lang: 'ru', share: 0.08, letters: 'оеаинтсрвлкмдпуяыьгзбчй', spaced: true },
  { lang: 'ar', share: 0.05, letters: 'المنيوترسعبدكقفحجهشصخةى', spaced: true },
  { lang: 'zh', share: 0.08, letters: '', spaced: false },
  { lang: 'ja', share: 0.07, letters: 'のにはをたがでてとしれさあいうえおカタナアイスル', spaced: false },
];
const vocabulary = 60_000;
const wordsInText = 700;

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The word of a rank in a language. Frequent words are short. */
function wordOf({ lang, letters }: (typeof languages)[number], rank: number): string {
  const random = randomFrom(rank * 7919 + lang.charCodeAt(0) * 31 + lang.charCodeAt(1));
  const length = lang === 'zh' ? 1 + Math.floor(random() * 2) : 2 + Math.floor(Math.log2(rank + 2) / 2 + random() * 4);
  if (lang === 'zh')
    return Array.from({ length }, () => String.fromCodePoint(0x4e00 + Math.floor(random() ** 2 * 4000))).join('');
  return Array.from({ length }, () => letters[Math.floor(random() ** 1.4 * letters.length)]).join('');
}

/** The article of a number. */
export function articleOf(number: number, seed: number): Article {
  const random = randomFrom(seed * 1_000_003 + number);
  const language = pickLanguage(random());
  const word = (): string => wordOf(language, Math.floor(Math.exp(random() * Math.log(vocabulary))) - 1);
  const join = language.spaced ? ' ' : '';
  const sentence = (words: number): string => Array.from({ length: words }, word).join(join);
  const length = Math.floor(wordsInText * (0.4 + random() * 1.2));
  const paragraphs = Array.from({ length: Math.ceil(length / 70) }, () => `${sentence(35)}. ${sentence(35)}.`);
  // Words to ask for: one in a thousand articles, one in ten, and two that stand together in one of a hundred.
  if (number % 1000 === 7) paragraphs.push('zyzzyva');
  if (number % 10 === 3) paragraphs.push('commonplace');
  if (number % 100 === 9) paragraphs.push('silver lining');
  else if (number % 50 === 11) paragraphs.push('lining silver');
  const url = `https://site${number % 500}.example/${number}`;
  return {
    url,
    canonicalUrl: url,
    title: sentence(7),
    byline: [`${word()} ${word()}`],
    siteName: `Site ${number % 500}`,
    publishedTime: new Date(Date.UTC(2010, 0, 1 + (number % 5000))).toISOString().slice(0, 10),
    modifiedTime: '',
    section: '',
    keywords: [],
    licence: '',
    identifiers: {},
    lang: language.lang,
    dir: language.lang === 'ar' ? 'rtl' : 'ltr',
    excerpt: sentence(20),
    leadImage: '',
    html: paragraphs.map((text) => `<p>${text}</p>`).join('\n'),
    text: paragraphs.join('\n\n'),
  };
}

function pickLanguage(at: number): (typeof languages)[number] {
  let reached = 0;
  for (const language of languages) {
    reached += language.share;
    if (at < reached) return language;
  }
  return languages[0]!;
}
