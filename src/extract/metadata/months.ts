// The names of months in any language the browser knows.

/** Asked last, since many pages declare a language that they are not written in. */
const frequent = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'tr'];

const numbersByLanguage = new Map<string, Map<string, number>>();

/**
 * The number of a month (1 to 12) by its name, whole or cut short as "Sept." is; 0 for any other word.
 * @param lang language of the page; English is understood everywhere
 */
export function monthNumber(word: string, lang: string): number {
  const name = plain(word);
  if (name.length < 2) return 0;
  for (const each of new Set([lang, 'en'])) {
    const number = inLanguage(name, each);
    if (number > 0) return number;
  }
  return frequent.map((each) => numbersOf(each).get(name) ?? 0).find((number) => number > 0) ?? 0;
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
