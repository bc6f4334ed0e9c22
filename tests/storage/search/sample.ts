// A small library in many scripts: what the table of queries is asked of.
import type { Article } from '../../../src/model';
import { saveCapture } from '../../../src/storage/captures/saving';
import { flushPending } from '../../../src/storage/search/segments';
import { articleOf } from '../library';

type Sample = Partial<Article> & { text: string };

/** By the name that the table calls them by. Oldest first. */
export const sample: Record<string, Sample> = {
  tides: {
    title: 'How the tides turn',
    byline: ['Ada Marsh'],
    siteName: 'The Shore',
    url: 'https://www.shore.example/sea/how-tides-turn',
    publishedTime: '2023-05-01',
    text: 'The sea comes and goes twice a day. The moon pulls at the water, and the harbour fills.',
  },
  moon: {
    title: 'The moon’s long argument with the water',
    byline: ['Tom Reed', 'Ada Marsh'],
    siteName: 'Harbour Weekly',
    url: 'https://news.harbour.example/2024/moon',
    publishedTime: '2024-03-05',
    text: 'Why spring tides come two days late. To be or not to be on the water is a matter of timing.',
  },
  climate: {
    title: 'A warmer coast',
    byline: ['Lena Koch'],
    siteName: 'Harbour Weekly',
    url: 'https://news.harbour.example/2024/coast',
    publishedTime: '2024-06-20',
    leadImage: '',
    text: `${'The climate of the coast changes. '.repeat(3)}Storms are stronger; the climate models agree, and state-of-the-art buoys don’t lie.`,
  },
  code: {
    title: 'Parsing dates in JavaScript',
    byline: ['Kim Lee'],
    siteName: 'Notes on Code',
    url: 'https://code.example/parsing-dates?id=42',
    publishedTime: '2021-11-30',
    leadImage: '',
    html: '<pre><code>Date.parse(text)</code></pre>',
    text: 'Version 3.14 of the parser knows 1,000 formats. Use Date.parse with care; covid19 was a bad year for calendars.',
  },
  cafe: {
    title: 'Ein Café in Zürich',
    byline: ['Jürg Müller'],
    siteName: 'Die Zeitung',
    url: 'https://zeitung.example/cafe',
    publishedTime: '2022-02-02',
    lang: 'de-CH',
    text: 'Das Café am See. Die Straße ist groß, und der Kaffee kostet fünf Franken.',
  },
  plain: {
    title: 'Cafe culture of Zurich',
    byline: ['Paul Stone'],
    siteName: 'Travels',
    url: 'https://travels.example/zurich',
    publishedTime: '2022-03-03',
    text: 'A cafe without an accent serves the same coffee, and the lake is the same lake.',
  },
  resume: {
    title: 'Writing a résumé',
    byline: ['Zoë Brontë'],
    siteName: 'Work',
    url: 'https://work.example/resume',
    publishedTime: '2020-01-15',
    text: 'A résumé is one page. L’eau et l’été: the naïve façade of a coöperative. To resume is another word.',
  },
  nordic: {
    title: 'Smørrebrød på Ærø',
    byline: ['Søren Ågård'],
    siteName: 'Øens Avis',
    url: 'https://avis.example/smorrebrod',
    publishedTime: '2023-08-08',
    lang: 'da',
    text: 'Rugbrød med æg. Łódź og Đakovo er langt væk; þorn er et bogstav.',
  },
  turkish: {
    title: 'İstanbul’da kış',
    byline: ['Işıl Çelik'],
    siteName: 'Gazete',
    url: 'https://gazete.example/istanbul',
    publishedTime: '2023-12-01',
    lang: 'tr',
    text: 'Boğaz’da kar yağıyor. Işık az, gün kısa.',
  },
  greek: {
    title: 'Η θάλασσα και ο άνεμος',
    byline: ['Ελένη Παππά'],
    siteName: 'Εφημερίδα',
    url: 'https://efimerida.example/thalassa',
    publishedTime: '2022-07-07',
    lang: 'el',
    text: 'Το νησί είναι μικρό. Ο άνεμος φυσά από τον βορρά.',
  },
  russian: {
    title: 'Ёлка в лесу',
    byline: ['Иван Петров'],
    siteName: 'Новости',
    url: 'https://novosti.example/elka',
    publishedTime: '2021-12-31',
    lang: 'ru',
    text: 'В лесу родилась ёлочка. Зимой и летом стройная была. Новый год идёт.',
  },
  arabic: {
    title: 'كِتَابُ البَحْرِ',
    byline: ['أحمد الشريف'],
    siteName: 'الجريدة',
    url: 'https://jarida.example/bahr',
    publishedTime: '2022-10-10',
    lang: 'ar',
    dir: 'rtl',
    text: 'البحر واسع والسماء صافية. قرأت الكتاب في المكتبة على شاطئ الإسكندرية.',
  },
  hebrew: {
    title: 'שָׁלוֹם עולם',
    byline: ['דוד לוי'],
    siteName: 'העיתון',
    url: 'https://iton.example/shalom',
    publishedTime: '2022-09-09',
    lang: 'he',
    dir: 'rtl',
    text: 'הַיָּם גדול והשמיים כחולים. ספר על ירושלים.',
  },
  chinese: {
    title: '北京的秋天',
    byline: ['王小明'],
    siteName: '日报',
    url: 'https://ribao.example/qiutian',
    publishedTime: '2023-10-01',
    lang: 'zh-Hans',
    text: '秋天的北京天空很蓝，图书馆里坐满了学生。我们在研究生命的起源，然后去吃iPhone电池。',
  },
  japanese: {
    title: '東京都の図書館',
    byline: ['山田太郎'],
    siteName: '新聞',
    url: 'https://shimbun.example/toshokan',
    publishedTime: '2023-11-11',
    lang: 'ja',
    text: '東京都には多くの図書館があります。ｶﾀｶﾅとカタカナは同じです。がっこうへ行く。データベースを検索する。',
  },
  kyoto: {
    title: '京都の寺',
    byline: ['鈴木花子'],
    siteName: '旅',
    url: 'https://tabi.example/kyoto',
    publishedTime: '2023-04-04',
    lang: 'ja',
    text: '京都は古い町です。春は桜、秋は紅葉。かっこうが鳴く。',
  },
  thai: {
    title: 'ทะเลไทย',
    byline: ['สมชาย ใจดี'],
    siteName: 'ข่าว',
    url: 'https://khao.example/thale',
    publishedTime: '2022-12-12',
    lang: 'th',
    text: 'ประเทศไทยมีทะเลสวยงาม นักท่องเที่ยวชอบไปเกาะ',
  },
  korean: {
    title: '한국은 반도이다',
    byline: ['김철수'],
    siteName: '신문',
    url: 'https://sinmun.example/hanguk',
    publishedTime: '2022-05-05',
    lang: 'ko',
    text: '대한민국의 수도는 서울특별시이다. 바다가 넓다.',
  },
  hindi: {
    title: 'समुद्र की कहानी',
    byline: ['राम शर्मा'],
    siteName: 'समाचार',
    url: 'https://samachar.example/samudra',
    publishedTime: '2022-06-06',
    lang: 'hi',
    text: 'समुद्र गहरा है। किताब और कलम मेज पर हैं।',
  },
  long: {
    title: 'Notes from a lighthouse',
    byline: ['Ada Marsh'],
    siteName: 'The Shore',
    url: 'https://www.shore.example/lighthouse',
    publishedTime: '2019-01-01',
    text: `${'Nothing but wind and rain tonight, and the lamp burns on. '.repeat(60)}Then a ship called Persephone ran aground on the northern reef. ${'The keeper wrote it down in the log and slept. '.repeat(40)}`,
  },
  undated: {
    title: 'A page without a date',
    byline: [],
    siteName: '',
    url: 'https://undated.example/',
    publishedTime: '',
    lang: '',
    leadImage: '',
    text: 'Somebody wrote this on a wet afternoon about ferries.',
  },
};

/** Captures the sample, half of it in a segment and half of it waiting, and gives the ids by name. */
export async function captureSample(): Promise<Record<string, number>> {
  const names = Object.keys(sample);
  const ids: Record<string, number> = {};
  for (const [at, name] of names.entries()) {
    const { text, url, html = `<p>${text}</p>`, ...rest } = sample[name]!;
    const article = articleOf({ ...rest, text, html, url: url!, canonicalUrl: url! });
    const outcome = await saveCapture(article, 'new');
    ids[name] = outcome.id;
    if (at === names.length >> 1) await flushPending(async () => {});
  }
  return ids;
}
