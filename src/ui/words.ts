// The words of the interface, from `_locales`, with keys that do not compile when they do not exist.
import type en from '../../public/_locales/en/messages.json';
import browser from '../browser';
import type { ErrorCode } from '../errors';

type Key = keyof typeof en;

/** Messages that depend on a count: `selected` stands for `selected_one`, `selected_other` and what else a language has. */
export type PluralKey = { [K in Key]: K extends `${infer Family}_other` ? Family : never }[Key];

/** Messages that stand for themselves. */
export type MessageKey = Exclude<Key, `${PluralKey}_${Intl.LDMLPluralRule}`>;

/** The message in the language of the browser; `values` fill $1, $2… in this order. */
export function t(key: MessageKey, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/** The form of a message that fits a count. $1 is the count, written as the language writes numbers; then come `values`. */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const form = new Intl.PluralRules(wordsLanguage()).select(count);
  return browser.i18n.getMessage(`${key}_${form}`, [new Intl.NumberFormat(language()).format(count), ...values]);
}

/** What happened, and what to do about it. */
export function errorWords(code: ErrorCode): { what: string; next: string } {
  return { what: t(`error_${code}`), next: t(`error_${code}_next`) };
}

/**
 * BCP 47 tag for dates and numbers: the browser's own ("de-AT") where the words are in that language, otherwise the
 * language of the words, so that no sentence mixes two.
 */
export function language(): string {
  const own = browser.i18n.getUILanguage();
  return own.split('-')[0] === wordsLanguage() ? own : wordsLanguage();
}

/** The language that `_locales` has words for. */
function wordsLanguage(): string {
  return t('language');
}

/** Tells the document its language and writing direction. Each page calls it before it renders. */
export function setDocumentLanguage(root: HTMLElement = document.documentElement): void {
  root.lang = language();
  root.dir = t('textDirection');
}
