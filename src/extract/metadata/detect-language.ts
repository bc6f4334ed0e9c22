// Tells the language of a text by its script and its most frequent words: templates declare a language that is not theirs.

/** Words that hardly any sentence goes without; enough of each to tell it from its neighbours. */
const frequent = Object.entries({
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
}).map(([lang, words]) => [lang, new Set(words.split(' '))] as const);

/** Scripts by what stands for them in a text, and the language that is mostly written so. */
const scripts = [
  ['Latn', '', /\p{Script=Latin}/gu],
  ['Cyrl', '', /\p{Script=Cyrillic}/gu],
  ['Arab', 'ar', /\p{Script=Arabic}/gu],
  ['Hebr', 'he', /\p{Script=Hebrew}/gu],
  ['Grek', 'el', /\p{Script=Greek}/gu],
  ['Deva', 'hi', /\p{Script=Devanagari}/gu],
  ['Beng', 'bn', /\p{Script=Bengali}/gu],
  ['Thai', 'th', /\p{Script=Thai}/gu],
  ['Kore', 'ko', /\p{Script=Hangul}/gu],
  ['Hans', 'zh', /\p{Script=Han}/gu],
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

/** The script of most letters, and its language where it has one. */
function scriptOf(text: string): readonly [string, string] | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewest) return undefined;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (kana > letters * 0.15) return ['Jpan', 'ja'];
  const most = scripts.find(([, , letter]) => (text.match(letter)?.length ?? 0) > letters * 0.6);
  if (!most) return undefined;
  const [script, lang] = most;
  return [script, script === 'Arab' && /[پچژگ].*[پچژگ]/su.test(text) ? 'fa' : lang];
}

function isWritten(tag: string, script: string): boolean {
  const usual = new Intl.Locale(tag).maximize().script ?? '';
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
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = frequent.map(([lang, known]) => [lang, words.filter((word) => known.has(word)).length] as const);
  const [lang, most] = counts.reduce((best, each) => (each[1] > best[1] ? each : best));
  const own = counts.find(([each]) => each === declared)?.[1] ?? (declared === '' ? 0 : most);
  return [lang, most / Math.max(1, own), most / Math.max(1, words.length)];
}
