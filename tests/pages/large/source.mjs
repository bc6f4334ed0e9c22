// A page of about five megabytes, the same at every call: the yearly chronicle of a town, written from a seed instead of
// stored. Runs in Node and in a browser.

const seed = 20_240_229;
const years = 420;
const entriesAYear = 22;

const who = ['the miller', 'a carter from Onnley', 'the widow Harrow', 'two ferrymen', 'the town clerk', 'a party of surveyors', 'the schoolmaster', 'the keeper of the weir', 'a drover', 'the bell-founder'];
const did = ['mended', 'counted', 'disputed', 'measured', 'carried off', 'inherited', 'painted', 'flooded', 'walked the length of', 'swore to have seen'];
const what = ['the lower bridge', 'eleven hives', 'the boundary stones', 'a cartload of slate', 'the parish chest', 'the long meadow', 'the clock over the market', 'a white otter', 'the old ropeway', 'four barrels of tar'];
const when = ['before the thaw', 'on the eve of the fair', 'in the week of the great fog', 'at harvest', 'while the river stood low', 'after the third frost', 'on a Sunday, to the vicar’s displeasure', 'by lantern'];
const then = ['Nobody was charged.', 'The cost was borne by the parish.', 'It was not spoken of again.', 'The council met twice over it and adjourned.', 'A stone marks the place.', 'The book has a hole here, made by a mouse.', 'Witnesses differ.', 'The weather held.'];

/** Mulberry32: small, and the same on every machine. @param {number} start */
function randomFrom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @returns {string} the html of the page */
export function source() {
  const random = randomFrom(seed);
  const one = (/** @type {string[]} */ words) => words[Math.floor(random() * words.length)] ?? '';
  const sentence = () => {
    const start = one(who);
    return `${start.charAt(0).toUpperCase()}${start.slice(1)} ${one(did)} ${one(what)} ${one(when)}. ${one(then)}`;
  };
  const paragraph = (/** @type {number} */ year, /** @type {number} */ number) =>
    `<p id="y${year}-${number}" class="chronicle-entry chronicle-entry--${number % 2 ? 'odd' : 'even'}" data-year="${year}" data-entry="${number}"><span class="chronicle-entry__mark">${year}.${number}</span> ${sentence()} ${sentence()} <a class="chronicle-link" href="/chronicle/folio/${year}-${number}">Folio ${Math.floor(random() * 900)}</a>. ${sentence()}</p>`;
  const table = (/** @type {number} */ year) =>
    `<table class="prices"><caption>Prices at the market of ${year}, in pence</caption><thead><tr><th scope="col">Month</th><th scope="col">Wheat</th><th scope="col">Wool</th><th scope="col">Tallow</th></tr></thead><tbody>${['January', 'April', 'July', 'October']
      .map((month) => `<tr><th scope="row">${month}</th>${[0, 1, 2].map(() => `<td class="prices__cell">${Math.floor(random() * 200)}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>`;
  const chapter = (/** @type {number} */ year) =>
    `<section class="year" id="year-${year}"><h2 class="year__title">The year ${year}</h2>${Array.from({ length: entriesAYear }, (_, index) => paragraph(year, index + 1)).join('\n')}${year % 10 === 0 ? `<figure class="year__figure"><img loading="lazy" src="https://chronicle.example/folios/${year}.jpg" alt="Folio of the year ${year}" width="800" height="1100"><figcaption>The folio of ${year}, in the hand of ${one(who)}.</figcaption></figure>` : ''}${table(year)}</section>`;
  const chapters = Array.from({ length: years }, (_, index) => chapter(1500 + index));
  const contents = chapters.map((_, index) => `<li class="toc__row"><a href="#year-${1500 + index}">${1500 + index}</a></li>`).join('');
  const state = JSON.stringify(Array.from({ length: 6000 }, (_, index) => ({ id: index, label: one(what), place: one(when), value: random() })));

  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>The chronicle of Wenham, year by year – Wenham Archive</title>
<meta name="author" content="Edith Marlowe">
<meta property="og:type" content="article">
<meta property="og:site_name" content="Wenham Archive">
<meta property="og:title" content="The chronicle of Wenham, year by year">
<meta property="article:published_time" content="2019-11-30">
<link rel="canonical" href="https://chronicle.example/wenham">
<style>.toc{columns:6}.prices td{text-align:right}</style>
</head>
<body>
<header class="site-header"><nav><a href="/">Wenham Archive</a> <a href="/maps">Maps</a> <a href="/visit">Visit the reading room</a></nav></header>
<div class="cookie-banner"><p>The archive sets one cookie.</p><button>Very well</button></div>
<main>
<article class="chronicle">
<h1>The chronicle of Wenham, year by year</h1>
<p class="byline">Edited by <a rel="author" href="/people/marlowe">Edith Marlowe</a></p>
<p class="lead">The clerks of Wenham wrote down what happened in the town for four hundred and twenty years without once agreeing on how to spell its name, and all of it is given here as it stands in the book.</p>
${chapters.join('\n')}
<p class="end">Here the last clerk laid down his pen, and the rest of the book is blank.</p>
</article>
</main>
<aside class="sidebar"><h2>Jump to a year</h2><ol class="toc">${contents}</ol></aside>
<footer class="site-footer"><p>The reading room is open on Thursdays.</p></footer>
<script type="application/json" id="state">${state}</script>
</body>
</html>
`;
}
