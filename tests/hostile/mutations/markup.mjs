// Broken mark-up: cut off, turned inside out, filled beyond measure.
import { fixtures, sentence, soup } from '../bases.mjs';

/** @typedef {import('../draft.mjs').Draft} Draft @typedef {import('../random.mjs').Chance} Chance */

/** @param {Draft} page @param {Chance} chance */
export function truncated(page, chance) {
  page.html = page.html.slice(0, chance.below(page.html.length));
}

/** Pieces of the page in another order. @param {Draft} page @param {Chance} chance */
export function shuffled(page, chance) {
  const pieces = page.html.split(/(?=<)/);
  for (let swaps = 0; swaps < pieces.length / 10; swaps += 1) {
    const [one, other] = [chance.below(pieces.length), chance.below(pieces.length)];
    [pieces[one], pieces[other]] = [pieces[other] ?? '', pieces[one] ?? ''];
  }
  page.html = pieces.join('');
}

/** Tags that are never closed, or never opened. @param {Draft} page @param {Chance} chance */
export function untagged(page, chance) {
  page.html = page.html.replace(/<[^>]*>/g, (tag) => (chance.below(8) === 0 ? '' : tag));
}

/** Another page inside of this one. @param {Draft} page @param {Chance} chance */
export function spliced(page, chance) {
  page.insert(chance.pick(fixtures).html, chance);
}

/** @param {Draft} page @param {Chance} chance */
export function withSoup(page, chance) {
  page.insert(soup(chance), chance);
}

/** More than the parser nests: it flattens beyond 512. @param {Draft} page @param {Chance} chance */
export function nestedInMarkup(page, chance) {
  const tag = chance.pick([
    'div',
    'span',
    'b',
    'blockquote',
    'table',
    'ul><li',
    'a',
    'font',
    'svg><g',
    'math><mrow',
    'form',
    'template',
  ]);
  page.insert(`<${tag}>`.repeat(20_000) + sentence(chance), chance);
}

/** @param {Draft} page @param {Chance} chance */
export function manyAttributes(page, chance) {
  // On one element the parser itself takes a time that grows with the square of their number.
  const [elements, all] = chance.pick([
    [1, 100_000],
    [1000, 1_000_000],
    [10_000, 1_000_000],
  ]);
  const each = Array.from({ length: all / elements }, (_, at) => `a${at}=${at}`).join(' ');
  page.insert(`<p ${each}>${sentence(chance)}</p>`.repeat(elements), chance);
}

/** @param {Draft} page @param {Chance} chance */
export function manyElements(page, chance) {
  const piece = chance.pick([
    '<br>',
    '<a href="/x">link</a> ',
    '<p>one more of them</p>',
    '<li>one',
    '<span></span>',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    '<td>cell',
    '<h2>Heading</h2>',
    '<!-- comment -->',
    '<i><b>',
    '<section><p>Some words stand here.</p></section>',
  ]);
  page.insert(piece.repeat(20_000), chance);
}

/** @param {Draft} page @param {Chance} chance */
export function hugeTable(page, chance) {
  const row = '<tr><td colspan=1000 rowspan=65534>x<td>y';
  page.insert(`<table>${row.repeat(500)}</table>`, chance);
}

/** @param {Draft} page @param {Chance} chance */
export function hugeInline(page, chance) {
  const bulk = chance.pick(['A', 'QUJD', '%20', ' ', '&amp;', '\n', '(', '\u0301']).repeat(600_000);
  page.insert(
    chance.pick([
      `<img src="data:image/png;base64,${bulk}">`,
      `<a href="https://a.example/${bulk}">a link</a>`,
      `<p class="${bulk}">words</p>`,
      `<p>${bulk}</p>`,
      `<!--${bulk}-->`,
      `<pre><code>${bulk}</code></pre>`,
      `<style>p{background:url("data:,${bulk}")}</style>`,
      `<svg><path d="${bulk}"/></svg>`,
      `<textarea>${bulk}</textarea>`,
      `<math><mi>${bulk}</mi></math>`,
    ]),
    chance,
  );
}

/** Text on which a careless pattern would never end. @param {Draft} page @param {Chance} chance */
export function slowText(page, chance) {
  const unit = chance.pick([
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '.',
    '-',
    '_',
    '1',
    '1/',
    '1-1-',
    'a@',
    'by ',
    'By A, ',
    '"',
    "'",
    '&',
    '#',
    '<',
    '[',
    '](',
    '*',
    '/',
    '//',
    ':',
    ',',
    ', ',
    'x ',
    'é',
    '٠',
    '中',
    '😀',
    '|',
    ' | ',
    ' - ',
    ' · ',
    '\u200d',
  ]);
  const bulk = unit.repeat(Math.floor(60_000 / unit.length));
  const text = bulk + chance.pick(['', 'x', '!', '\n']);
  const places = chance.some(
    [
      `<p>${escaped(text)}</p>`,
      `<p class="byline">By ${escaped(text)}</p>`,
      `<time>${escaped(text)}</time>`,
      `<h1>${escaped(text)}</h1>`,
      `<p class="${escaped(text)}" id="${escaped(text)}">Some words.</p>`,
      `<a href="${escaped(text)}">a link</a>`,
      `<img srcset="${escaped(text)}" alt="${escaped(text)}">`,
      `<pre class="language-${escaped(text)}"><code>${escaped(text)}</code></pre>`,
      `<sup id="fnref1"><a href="#fn1">${escaped(text)}</a></sup>`,
      `<iframe src="${escaped(text)}"></iframe>`,
    ],
    3,
  );
  for (const place of places) page.insert(place, chance);
}

/** @param {string} text */
export function escaped(text) {
  return text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
