// The names of months in any language the browser knows but English.
import { nameOf } from '../letters';

/**
 * Months of the most frequent other languages (de, es, fr, it, nl, pl, pt, ru, tr), long and short, in the forms that
 * CLDR gives: known beforehand, since the browser takes longer to make its formats than all else here takes together.
 * Asked of every page, since many declare a language that they are not written in.
 */
const frequent: ReadonlyMap<string, number> = new Map(
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

/** The number of a month by its name, 0 for any other word. Those of the frequent languages are known whatever a page says. */
export function frequentMonth(name: string, lang = ''): number {
  return lang === '' || isFrequent.test(lang) ? (frequent.get(name) ?? 0) : 0;
}

const numbersByLanguage = new Map<string, Map<string, number>>();

/** The number of a month by its name in a language, whole or cut short. */
export function monthInLanguage(written: string, lang: string): number {
  const name = written.replace(/^ב/, ''); // Hebrew writes "in March" as one word
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
    const name = nameOf(parts.find(({ type }) => type === 'month')?.value ?? '');
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
