// A stand-in for the browser's i18n, which answers from the real `_locales`.
import ar from '../../public/_locales/ar/messages.json';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';

export const locales = { en, de, ar } satisfies Record<string, Record<string, { message: string }>>;
export type Locale = keyof typeof locales;

/** What the fake browser speaks; a test may change it. */
export const spoken: { uiLanguage: string; locale: Locale } = { uiLanguage: 'en-GB', locale: 'en' };

export default {
  i18n: {
    getUILanguage: () => spoken.uiLanguage,
    getMessage: (key: string, values: string[] = []) => {
      const messages: Record<string, { message: string }> = locales[spoken.locale];
      return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
    },
  },
};
