// The names of months in any language the browser knows.

const english = 'january february march april may june july august september october november december'.split(' ');

/**
 * Months of the most frequent other languages (de, es, fr, it, nl, pl, pt, ru, tr), long and short, in the forms that
 * CLDR gives: known beforehand, since the browser takes longer to make its formats than all else here takes together.
 * Asked of every page, since many declare a language that they are not written in.
 */
const frequent = new Map(
  [
    'januar jänner jän jan janvier janv enero ene gennaio gen janeiro januari styczeń stycznia sty январь января янв ocak oca',
    'februar feber feb février févr febrero febbraio fevereiro fev februari luty lutego lut февраль февраля февр şubat şub',
    'märz mär mrz mars marzo mar março maart mrt marzec marca март марта мар mart',
    'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр nisan nis',
    'mai mayo may maggio mag maio mei maj maja май мая mayıs',
    'juni jun juin junio giugno giu junho czerwiec czerwca cze июнь июня июн haziran haz',
    'juli jul juillet juil julio luglio lug julho lipiec lipca lip июль июля июл temmuz tem',
    'august aug août agosto ago augustus sierpień sierpnia sie август августа авг ağustos ağu',
    'september sep sept septembre septiembre setiembre settembre set setembro wrzesień września wrz сентябрь сентября сент eylül eyl',
    'oktober okt octobre oct octubre ottobre ott outubro out październik października paź октябрь октября окт ekim eki',
    'november nov novembre noviembre novembro listopad listopada lis ноябрь ноября нояб kasım kas',
    'dezember dez décembre déc diciembre dic dicembre dezembro december dec grudzień grudnia gru декабрь декабря дек aralık ara',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
const isFrequent = /^(en|de|es|fr|it|nl|pl|pt|ru|tr)\b/i;

const numbersByLanguage = new Map<string, Map<string, number>>();

/**
 * The number of a month (1 to 12) by its name, whole or cut short as "Sept." is; 0 for any other word.
 * @param lang language of the page; English is understood everywhere
 */
export function monthNumber(word: string, lang: string): number {
  const name = plain(word);
  if (name.length < 2) return 0;
  const known = frequent.get(name) ?? 0;
  if (known > 0 && isFrequent.test(lang)) return known;
  // Hebrew writes "in March" as one word.
  return (/^en\b/i.test(lang) ? 0 : inLanguage(name.replace(/^ב/, ''), lang)) || inEnglish(name) || known;
}

function inEnglish(name: string): number {
  const begun = name.length < 3 ? [] : english.filter((full) => full.startsWith(name));
  return begun.length === 1 ? english.indexOf(begun[0]!) + 1 : 0;
}

function inLanguage(name: string, lang: string): number {
  const numbers = numbersOf(lang);
  const exact = numbers.get(name);
  if (exact !== undefined) return exact;
  if (name.length < 3) return 0;
  const begun = new Set([...numbers].filter(([full]) => full.startsWith(name)).map(([, number]) => number));
  return begun.size === 1 ? [...begun][0]! : 0;
}

/** Long and short, alone and as they stand within a date: some languages inflect them there. */
function numbersOf(lang: string): Map<string, number> {
  const known = numbersByLanguage.get(lang);
  if (known) return known;
  const numbers = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    addNames(numbers, lang, { month });
    addNames(numbers, lang, { month, day: 'numeric', year: 'numeric' });
  }
  numbersByLanguage.set(lang, numbers);
  return numbers;
}

function addNames(numbers: Map<string, number>, lang: string, options: Intl.DateTimeFormatOptions): void {
  const format = formatFor(lang, options);
  for (let month = 1; month <= 12 && format; month += 1) {
    const parts = format.formatToParts(new Date(Date.UTC(2024, month - 1, 5)));
    const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
    if (name.length > 1 && !/^\d/.test(name) && !numbers.has(name)) numbers.set(name, month);
  }
}

function formatFor(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' });
  } catch {
    return undefined; // no language tag: English is tried by the caller
  }
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[.\u200e\u200f]/g, '');
}
