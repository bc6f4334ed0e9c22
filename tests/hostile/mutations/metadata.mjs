// A page that lies about itself, at length.
import { escaped } from './markup.mjs';

/** @typedef {import('../draft.mjs').Draft} Draft @typedef {import('../random.mjs').Chance} Chance */

const lies = [
  'javascript:heard(1)',
  'data:text/html,<script>heard(2)</script>',
  'http://[::1',
  'https://user:secret@bank.example/',
  '//',
  'https://a.example/'.padEnd(100_000, 'x'),
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'chrome://settings',
  'https://xn--/',
  'https://пример.испытание/',
  'http://127.0.0.1:1/',
  '9999-99-99T99:99:99Z',
  '-271821-04-20',
  '+275760-09-13T00:00:00Z',
  '2023-02-29',
  '1e999',
  'NaN',
  '\u202eevil\u202c',
  '<img src=x onerror=heard(3)>',
  '&lt;script&gt;heard(4)&lt;/script&gt;',
  '<%=heard(5)%>',
  '{{heard(6)}}',
  '',
  ' ',
  '\n'.repeat(1000),
  'x'.repeat(300_000),
  'en\u0001',
  'zz-ZZ-u-xx-'.repeat(50),
  'rtl',
  '𝕏'.repeat(1000),
];

/** @param {Draft} page @param {Chance} chance */
export function lying(page, chance) {
  const lie = () => escaped(chance.pick(lies));
  const names = [
    'og:title',
    'og:url',
    'og:image',
    'og:site_name',
    'og:description',
    'og:locale',
    'article:published_time',
    'article:author',
    'article:tag',
    'twitter:title',
    'author',
    'description',
    'date',
    'dc.creator',
    'citation_title',
    'citation_author',
    'citation_doi',
    'parsely-pub-date',
    'keywords',
    'viewport',
    'referrer',
  ];
  const metas = chance.some(names, 10).map((name) => `<meta property="${name}" name="${name}" content="${lie()}">`);
  page.insertInHead(
    `${metas.join('')}<link rel="canonical" href="${lie()}"><link rel="license" href="${lie()}"><base href="${lie()}"><title>${lie()}</title>
<script type="application/ld+json">${JSON.stringify({ '@type': chance.pick(['Article', 'NewsArticle', ['A', null], 7]), headline: chance.pick(lies), author: { name: chance.pick(lies), url: chance.pick(lies) }, datePublished: chance.pick(lies), image: chance.pick(lies), inLanguage: chance.pick(lies), keywords: [chance.pick(lies), 1, null, {}] }).replaceAll('<', '\\u003c')}</script>`,
  );
  page.html = page.html.replace(/<html[^>]*>/i, `<html lang="${lie()}" dir="${lie()}">`);
  page.insert(
    `<p class="byline author" rel="author" itemprop="author">${lie()}</p><time datetime="${lie()}" pubdate>${lie()}</time>`,
    chance,
  );
}

/** @param {Draft} page @param {Chance} chance */
export function brokenData(page, chance) {
  const data = chance.pick([
    '{',
    '[1,',
    '{"@type":"Article",}',
    '{"a":"\u0000"}',
    '//',
    '<!--{}-->',
    '{"@type":"Article","headline":"x\ny"}',
    'null',
    '"x"',
    `[${'{},'.repeat(20_000)}{}]`,
    `{"headline":"${'\\u0041'.repeat(50_000)}"}`,
    '{"@type":"Article","author":'.repeat(2000),
  ]);
  page.insertInHead(`<script type="application/ld+json">${data}</script>`);
}

/** An address longer than any. @param {Draft} page @param {Chance} chance */
export function longAddress(page, chance) {
  page.url += `?${chance.pick(['a', 'a&', 'utm_source=x&', '%', '%E0%A4%A', '=', '/', '%2525'])}`.padEnd(
    100_000,
    chance.pick(['b', '&c=d', '%20', '%', '/..']),
  );
}
