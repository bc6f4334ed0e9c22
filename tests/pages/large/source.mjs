// A page of about 5 MB, the complete logbook of an invented lightship, made from a seed so that every run gives the same bytes.

const seed = 1887;
/** Days of the log: enough for about five million characters of page. */
const days = 5950;

const months = 'January February March April May June July August September October November December'.split(' ');
const directions = 'north north-east east south-east south south-west west north-west'.split(' ');
const forces = 'a light air|a gentle breeze|a fresh breeze|a strong breeze|half a gale|a full gale'.split('|');
const skies = 'clear|half covered|low and grey|the colour of slate|hidden in fog|torn into rags'.split('|');
const ships = 'Adelheid|Bonne Chance|Corvina|Dagmar|Estrella|Fearnought|Gloria|Hirondelle|Inga|Jolanthe|Kestrel|Linnea'.split('|');
const kinds = 'brig|barque|collier|steam tug|fishing smack|mail packet|timber ship|schooner'.split('|');
const hands = 'the mate|the cook|the lamp-trimmer|the boy|the second keeper|old Jansen|the carpenter'.split('|');
const chores = [
  'scraped the lantern gallery and gave it a coat of red lead',
  'overhauled the fog bell, whose clapper had worn through on one side',
  'aired the bedding, though it came back damper than it went out',
  'counted the oil, and found the tally right to a gallon',
  'spliced the riding cable where it chafes at the hawse',
  'mended the gramophone with a sail needle and a drop of lamp oil',
  'caught eleven cod before noon and none after it',
  'painted the name on the port side, where the sea had taken the last two letters',
];
const thoughts = [
  'Nothing else to set down, which on this station is the best thing that can be said of a day.',
  'It is remarkable how large a ship seems when it is the only thing in the world.',
  'We moved about with care, as people do in a house where somebody is asleep.',
  'The relief boat is nine days late, and nobody mentions it at table.',
  'I have read the almanac again and still prefer the part about comets.',
  'A land bird rested on the rail for an hour and left in the direction it had come from.',
  'There was a letter for everyone but the boy, so the cook wrote him one.',
  'At supper we agreed that the bell rings a little flat in an east wind.',
];

/** Mulberry32: small, fast, the same on every machine. */
function randomFrom(/** @type {number} */ start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @returns {string} the page, UTF-8, about 5 MB */
export function source() {
  const random = randomFrom(seed);
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  const upTo = (/** @type {number} */ most) => 1 + Math.floor(random() * most);
  const parts = [head];
  for (let day = 0; day < days; day += 1) {
    const date = new Date(Date.UTC(1887, 2, 1 + day));
    if (day === 0 || (date.getUTCDate() === 1 && date.getUTCMonth() % 3 === 0)) {
      parts.push(`<h2 id="q${day}">${months[date.getUTCMonth()]} ${date.getUTCFullYear()}</h2>\n`);
    }
    parts.push(dayOf(date, day, pick, upTo));
  }
  parts.push(foot);
  return parts.join('');
}

/**
 * One day of the log: the date, two paragraphs, now and then a table of soundings or a note in the margin.
 * @param {Date} date @param {number} day @param {<T>(list: readonly T[]) => T} pick @param {(most: number) => number} upTo
 */
function dayOf(date, day, pick, upTo) {
  const name = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  const weather = `Wind ${pick(directions)}, ${pick(forces)}; sky ${pick(skies)}; glass at ${28 + upTo(2)}.${upTo(89) + 10} and ${pick(['rising', 'falling', 'steady'])}.`;
  const passed = `At ${upTo(12)} o’clock the ${pick(kinds)} <i>${pick(ships)}</i> passed to the ${pick(directions)} and showed her number; we answered and logged her for ${pick(['Hull', 'Riga', 'Leith', 'Esbjerg', 'Ostend', 'Bergen'])}.`;
  const first = upTo(chores.length) - 1;
  const second = (first + upTo(chores.length - 1)) % chores.length;
  const work = `In the ${pick(['forenoon', 'afternoon', 'dog watch'])} ${pick(hands)} ${chores[first]}, and ${pick(hands)} ${chores[second]}.`;
  const lamp = `Lamp lit at ${4 + upTo(5)}.${10 + upTo(49)}, burned ${1 + upTo(8)} gallons and ${1 + upTo(6)} pints, and was trimmed ${1 + upTo(3)} times.`;
  let html = `<section class="log-day" id="d${day}" data-ref="TLS/${1887}/${day}"><h3><span class="log-no">No. ${day + 1}</span> <time datetime="${date.toISOString().slice(0, 10)}">${name}</time></h3>\n<p class="log-weather">${weather} ${passed}</p>\n<p class="log-text">${work} ${lamp} ${pick(thoughts)} ${pick(thoughts)}</p>\n`;
  if (day % 29 === 7) {
    const rows = directions.map((direction) => `<tr><td>${direction}</td><td>${upTo(18)}</td><td>${pick(['sand', 'mud', 'shell', 'gravel'])}</td></tr>`);
    html += `<table class="soundings"><caption>Soundings, ${name}</caption><thead><tr><th>Bearing</th><th>Fathoms</th><th>Bottom</th></tr></thead><tbody>${rows.join('')}</tbody></table>\n`;
  }
  if (day % 41 === 3) html += `<blockquote class="margin"><p>In the margin, in pencil: ${pick(thoughts)}</p></blockquote>\n`;
  return `${html}</section>\n`;
}

const head = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>The log of the lightship Tern, complete transcription – Coastal Records Trust</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="Beatrix Holloway">
<meta property="og:type" content="article">
<meta property="og:title" content="The log of the lightship Tern, complete transcription">
<meta property="og:site_name" content="Coastal Records Trust">
<meta property="article:published_time" content="2021-03-01T09:00:00+00:00">
<link rel="canonical" href="https://records.coastaltrust.example/transcriptions/tern">
<style>body{margin:0;font:17px/1.6 Georgia,serif}main{max-width:720px;margin:0 auto}.site-nav{background:#123;color:#fff}.log-no{color:#888;font-size:70%}.soundings td{padding:2px 8px}.rail{position:fixed;right:0;top:80px;width:220px}</style>
</head>
<body>
<header class="site-nav"><a href="/">Coastal Records Trust</a><nav><ul><li><a href="/catalogue">Catalogue</a></li><li><a href="/volunteer">Volunteer with us</a></li><li><a href="/shop">Shop</a></li></ul></nav></header>
<main><article>
<h1>The log of the lightship Tern, complete transcription</h1>
<p class="byline">Transcribed by <span class="byline-name">Beatrix Holloway</span>, <time datetime="2021-03-01T09:00:00+00:00">1 March 2021</time></p>
<p>The lightship Tern lay on the Harrow Bank for sixteen years without a day’s leave, and on every one of those days somebody wrote in her log. What follows is the whole of it, with the spelling of the weather made regular and nothing else touched.</p>
`;

const foot = `<p>Here the log ends. The Tern was towed in to be broken up, and the bank was given a buoy with a bell that is still a little flat in an east wind.</p>
</article></main>
<aside class="rail"><h2>More transcriptions</h2><ul><li><a href="/transcriptions/harbour-dues">Harbour dues of 1802</a></li><li><a href="/transcriptions/pilot-book">The pilot book of Anders Holm</a></li></ul></aside>
<footer><p>Registered charity. Support our work with a monthly gift.</p></footer>
<div class="cookies"><p>This archive uses two cookies and has catalogued both.</p><button>Understood</button></div>
</body>
</html>
`;
