// Tells the language of a text by its script and its most frequent words: templates declare a language that is not theirs.
import { wordsIn } from '../letters';

/** Words that hardly any sentence goes without; enough of each to tell it from its neighbours. */
const wordsByLanguage = Object.entries({
  en: 'the of and to in is that for with are was this you',
  de: 'der die und das ist nicht mit den von ein eine auch sich',
  fr: 'les des est une dans pour que qui sur pas avec au du',
  es: 'el los las que del por una con para es como más su',
  pt: 'os que uma não para com em do da como mais são dos',
  it: 'il che di per una non con gli della è sono del più',
  nl: 'het een van en dat niet voor zijn met op aan ook maar',
  ca: 'els amb per una és que dels més aquest les i com també',
  pl: 'w na się nie jest że do z to jak przez dla oraz',
  cs: 'se na je že v s pro jako jsou ale také které být',
  sv: 'och att det som är för inte med av till ett om jag',
  da: 'og det at er ikke til af der på som blev kan også',
  no: 'og det å er ikke til av som på ble kan også jeg',
  fi: 'ja on että ei se oli myös kun mutta ovat hän joka',
  hu: 'a az és hogy nem egy is meg volt csak már mint',
  ro: 'și de în că nu este care cu pentru din sunt mai să',
  tr: 've bir bu için ile da de olarak çok daha olan gibi',
  id: 'yang dan di dengan untuk dari ini tidak dalam itu pada adalah',
  vi: 'và của là có không được cho các một trong với những',
  ru: 'и в не на что с как это по из для но к',
  uk: 'і в не на що з як це до та для але від',
  bg: 'и в на не да се за от че е са по това',
});
const languages = wordsByLanguage.map(([lang]) => lang);
const frequent = new Map<string, string[]>();
for (const [lang, words] of wordsByLanguage) {
  for (const word of new Set(words.split(' '))) frequent.set(word, [...(frequent.get(word) ?? []), lang]);
}

/** Scripts, and the language that is mostly written so. */
const scripts: readonly (readonly [script: string, lang: string])[] = [
  ['Latn', ''],
  ['Cyrl', ''],
  ['Arab', 'ar'],
  ['Hebr', 'he'],
  ['Grek', 'el'],
  ['Deva', 'hi'],
  ['Beng', 'bn'],
  ['Thai', 'th'],
  ['Kore', 'ko'],
  ['Jpan', 'ja'],
  ['Hans', 'zh'],
];

/** The blocks of their letters beyond those of Latin that most texts are in: first, last, place of the script. */
const blocks = [
  [0xc0, 0x24f, 0],
  [0x370, 0x3ff, 4],
  [0x400, 0x52f, 1],
  [0x5d0, 0x5f2, 3],
  [0x620, 0x64a, 2],
  [0x66e, 0x6d3, 2],
  [0x6fa, 0x6ff, 2],
  [0x750, 0x77f, 2],
  [0x900, 0x97f, 5],
  [0x980, 0x9ff, 6],
  [0xe00, 0xe7f, 7],
  [0x1100, 0x11ff, 8],
  [0x1e00, 0x1eff, 0],
  [0x1f00, 0x1fff, 4],
  [0x3041, 0x309f, 9],
  [0x30a1, 0x30ff, 9],
  [0x3400, 0x9fff, 10],
  [0xac00, 0xd7af, 8],
] as const;

/** Fewer letters tell nothing. */
const fewest = 60;
/** Of a text's words, those above; English has about a third, a list of names none. */
const leastShare = 0.12;

/**
 * The tag among the declared that fits the text, else the text's own language; empty when neither is known.
 * A declaration is only overruled by a text that is clearly in another language.
 * @param declared canonical BCP 47 tags, most trusted first
 */
export function languageIn(text: string, declared: string[]): string {
  const [first = ''] = declared;
  const found = scriptOf(text);
  if (!found) return first;
  const [script, only] = found;
  const fitting = declared.filter((tag) => isWritten(tag, script));
  if (only !== '') return fitting[0] ?? only;
  const [lang, hits, share] = wordsOf(text, baseOf(fitting[0] ?? ''));
  const isClear = share >= leastShare && (fitting.length === 0 || hits > 2.5);
  if (!isClear) return fitting[0] ?? (script === 'Cyrl' && share > 0 ? lang : first);
  return declared.find((tag) => baseOf(tag) === lang) ?? lang;
}

/** The script of most letters, and its language where it has one. A few kana make Chinese signs Japanese. */
function scriptOf(text: string): readonly [string, string] | undefined {
  const counts = scripts.map(() => 0);
  counts[0] = text.match(/[A-Za-z]/g)?.length ?? 0;
  for (const letter of text.match(/[\u00c0-\ud7af]/g) ?? []) {
    const code = letter.charCodeAt(0);
    const block = blocks.find(([, last]) => code <= last);
    if (block && code >= block[0]) counts[block[2]]! += 1;
  }
  const letters = counts.reduce((sum, count) => sum + count, 0);
  if (letters < fewest) return undefined;
  const most = scripts.findIndex(([script], at) => counts[at]! > letters * (script === 'Jpan' ? 0.15 : 0.6));
  if (most < 0) return undefined;
  const [script, lang] = scripts[most]!;
  return [script, script === 'Arab' && /[پچژگ].*[پچژگ]/s.test(text) ? 'fa' : lang];
}

/** What is asked for most is answered here: the browser takes milliseconds to open its tables. */
const usualScripts = new Map(
  [
    'Latn en de fr es pt it nl ca pl cs sv da no nb nn fi hu ro tr id vi',
    'Cyrl ru uk bg',
    'Arab ar fa',
    'Jpan ja',
  ].flatMap((line) => {
    const [script = '', ...langs] = line.split(' ');
    return langs.map((lang) => [lang, script] as const);
  }),
);

function isWritten(tag: string, script: string): boolean {
  const parts = tag.split('-');
  const known = parts[1]?.length === 4 ? undefined : usualScripts.get(parts[0]!);
  const usual = known ?? new Intl.Locale(tag).maximize().script ?? '';
  if (script === 'Latn' && /^(sr|az|uz|kk|bs)\b/.test(tag)) return true;
  return usual === script || (script === 'Hans' && usual === 'Hant');
}

function baseOf(tag: string): string {
  return tag.split('-', 1)[0]!.replace(/^n[bn]$/, 'no');
}

/**
 * The language with most frequent words in the text, how many times as many as the declared one has, and their share of
 * all words. A declared language whose words are not known here is never overruled.
 */
function wordsOf(text: string, declared: string): [lang: string, times: number, share: number] {
  const words = wordsIn(text.toLowerCase()).filter((word) => !/^\d/.test(word));
  const counts = new Map(languages.map((lang) => [lang, 0]));
  for (const word of words) for (const lang of frequent.get(word) ?? []) counts.set(lang, counts.get(lang)! + 1);
  const [lang, most] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best));
  const own = counts.get(declared) ?? (declared === '' ? 0 : most);
  return [lang, most / Math.max(1, own), most / Math.max(1, words.length)];
}
