// Every language has every message, with the same gaps to fill, and none that nothing asks for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/errors';
import { locales as faked } from './fake-browser';

const folder = 'public/_locales';
type Messages = Record<string, { message: string }>;
const languages = readdirSync(folder).sort();
const locales: Record<string, Messages> = Object.fromEntries(
  languages.map((language) => [language, JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'))]),
);
/** A folder's name as a BCP 47 tag. */
const tagOf = (language: string) => language.replace('_', '-');
const rightToLeft = ['ar', 'fa', 'he', 'ur'];
const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];
const english = Object.keys(locales.en!);
const families = english.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));

const familyOf = (key: string) => families.find((family) => forms.some((form) => key === `${family}_${form}`));
const messagesOf = (language: string) =>
  Object.entries(locales[language]!).map(([key, { message }]) => ({ key, message }));
const gaps = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** All that may name a message: the code, and the manifest. */
const sources = ['src', 'popup', 'library', 'options']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)))
  .filter((path) => /\.tsx?$/.test(path))
  .concat('manifest.json')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the languages', () => {
  it('are those of the fake browser at least', () => {
    expect(languages).toEqual(expect.arrayContaining(Object.keys(faked)));
  });

  it.each(languages)('%s says which language it is', (language) => {
    expect(locales[language]!.language!.message).toBe(tagOf(language));
    expect(locales[language]!.textDirection!.message).toBe(rightToLeft.includes(language) ? 'rtl' : 'ltr');
  });
});

describe.each(languages)('the words in %s', (language) => {
  const categories = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;

  it('are there for every message, in every form that the language counts in, and no more', () => {
    const single = english.filter((key) => !familyOf(key));
    const plural = families.flatMap((family) => categories.map((form) => `${family}_${form}`));
    expect(Object.keys(locales[language]!).sort()).toEqual([...single, ...plural].sort());
  });

  it('are never empty', () => {
    expect(messagesOf(language).filter(({ message }) => message.trim() === '')).toEqual([]);
  });

  it('have the gaps that English has', () => {
    const english = locales.en!;
    const wrong = messagesOf(language).filter(
      ({ key, message }) => !familyOf(key) && gaps(message).join() !== gaps(english[key]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('fill the gaps that English has in a plural, and always the count where many counts share a form', () => {
    const english = locales.en!;
    const wrong = messagesOf(language).filter(({ key, message }) => {
      const family = familyOf(key);
      if (!family) return false;
      const wanted = gaps(english[`${family}_other`]?.message ?? '');
      const shared = ['few', 'many', 'other'].includes(key.split('_').at(-1)!);
      // A form of its own for one count may say it in words.
      return (
        wanted.some((gap) => (shared || gap !== '$1') && !message.includes(gap)) ||
        gaps(message).some((gap) => !wanted.includes(gap))
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('every message', () => {
  it('is asked for somewhere', () => {
    const built = new Set(errorCodes.flatMap((code) => [`error_${code}`, `error_${code}_next`]));
    const unused = english.filter((key) => {
      const name = familyOf(key) ?? key;
      return !built.has(name) && !sources.includes(`'${name}'`) && !sources.includes(`__MSG_${name}__`);
    });
    expect(unused).toEqual([]);
  });

  it('that the code asks for outside of the typed words is there', () => {
    const asked = [...sources.matchAll(/getMessage\('(\w+)'|__MSG_(\w+?)__|label: '(\w+)'/g)].map(
      ([, ...names]) => names.find(Boolean)!,
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !english.includes(name))).toEqual([]);
  });

  it('of a failure is a sentence and a next step', () => {
    for (const code of errorCodes) {
      expect(english).toContain(`error_${code}`);
      expect(english).toContain(`error_${code}_next`);
    }
  });
});
