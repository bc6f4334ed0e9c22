// Which language a text is in, against what is declared.
import { expect, it } from 'vitest';
import { languageIn } from '../../../src/extract/metadata/detect-language';

const texts = {
  en: 'The sea comes and goes twice a day, and nobody has ever asked it to stop for as long as a cup of tea.',
  de: 'Das Meer kommt und geht zweimal am Tag, und niemand hat es je gebeten, auch nur für die Dauer einer Tasse Tee zu warten.',
  fr: 'La mer va et vient deux fois par jour, et personne ne lui a demandé de s’arrêter pour une tasse de thé avec des amis.',
  da: 'Havet kommer og går to gange om dagen, og ingen har bedt det om at vente, det er ikke til at standse af mennesker.',
  ru: 'Море приходит и уходит дважды в день, и никто не просил его остановиться на время одной чашки чая.',
  uk: 'Море приходить і йде двічі на день, і ніхто не просив його зупинитися, та це не так просто, як здається.',
  ja: '海は一日に二度満ちては引いていく。お茶を一杯飲むあいだだけ待ってほしいと頼んだ人は、これまでに誰もいない。潮は月に従い、人には従わないものだと祖父は言っていた。',
  zh: '大海每天涨落两次，从来没有人请求它为一杯茶的时间停下来。潮水听从月亮，而不听从人，祖父常常这样说，我们坐在岸边看着船只慢慢离开港口驶向远方的大海。',
  ar: 'يأتي البحر ويذهب مرتين في اليوم، ولم يطلب منه أحد قط أن يتوقف ولو لوقت فنجان شاي واحد بين الأصدقاء.',
  ca: 'El mar va i ve dues vegades al dia, i ningú no li ha demanat mai que s’aturi per una tassa de te amb els amics.',
} as const;

it.each(Object.entries(texts))('%s where nothing, or something else, is declared', (lang, text) => {
  expect(languageIn(text, [])).toBe(lang);
  expect(languageIn(text, [lang === 'en' ? 'ja' : 'en'])).toBe(lang);
});

it.each([
  ['the region', texts.en, ['en-GB'], 'en-GB'],
  ['the one of two that fits', texts.de, ['en-US', 'de-AT'], 'de-AT'],
  ['the form of Chinese', texts.zh, ['zh-TW'], 'zh-TW'],
  ['a neighbour', texts.da, ['nb-NO'], 'nb-NO'],
  ['a language that is not known here', texts.fr, ['oc'], 'oc'],
  ['what few words cannot tell', 'Le Monde', ['en'], 'en'],
  [
    'what names cannot tell',
    'Ann Lee, Bo Chan, Cy Dow, Dee Ray, Ed Moss, Flo Reed, Gil Ash, Hal Birch, Ida Fenn, Jo Pike',
    ['it'],
    'it',
  ],
])('keeps %s', (_, text, declared, lang) => {
  expect(languageIn(text, declared)).toBe(lang);
});
