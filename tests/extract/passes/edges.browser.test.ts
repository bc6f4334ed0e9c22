// What stands around an article goes; what belongs to it at its ends stays.
import { expect, it } from 'vitest';
import { edges } from '../../../src/extract/passes/edges';
import { emptyElements } from '../../../src/extract/passes/empty-elements';
import { afterPass } from '../html';

const prose = `<p>${'A sentence of the article that is long enough to count as its text. '.repeat(3).trim()}</p>`;
const metadata = { byline: ['Ann Lee', 'Bo Ek'] };

it.each([
  ['crumbs', '<ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul>'],
  ['a section', '<p><a href="/local">Local</a></p>'],
  ['a byline', '<p>By <a href="/ann">Ann Lee</a> and Bo Ek</p>'],
  ['a date', '<div><time datetime="2024-05-21">21 May 2024, 18:42</time></div>'],
  ['the time it takes', '<p>5 min read</p>'],
  ['for whom it is signed', '<p>On Behalf of <a href="/">Lee &amp; Ek</a> | Apr 21, 2017 | Tides</p>'],
])('drops before it: %s', (_case, line) => {
  expect(afterPass(edges, line + prose, metadata)).toBe(prose);
});

it.each([
  ['rights', '<p>© 2024 The Ledger. All rights reserved.</p>'],
  [
    'rights of many words',
    `<p>© Copyright 2025 The Ledger. Used or modified with permission under ${'a '.repeat(20)}</p>`,
  ],
  ['rights in a picture', '<p>Image used under license from Dune Pictures</p>'],
  ['who wrote it', `<h3>Written by Ann Lee</h3><p>Ann Lee is a gardener in Delft. ${'She digs. '.repeat(30)}</p>`],
  [
    'a list of links',
    '<h3>Related stories</h3><ul><li><a href="/a">One story</a></li><li><a href="/b">Another</a></li></ul>',
  ],
  ['what comes next', '<section><h3>Next journey</h3><a href="/salt">The salt train</a></section>'],
  ['a label', '<div>Anzeige</div>'],
])('drops after it: %s', (_case, line) => {
  expect(afterPass([edges, emptyElements], prose + line, metadata)).toBe(prose);
});

it('leaves a link in the middle of words that stand in no paragraph', () => {
  const words = `<div>He wrote it in <a href="/s">The Sun</a> of that year, <b>© 2024</b> as they say.${prose}</div>`;
  expect(afterPass(edges, words, metadata)).toBe(words);
  const last = `<div>${prose}All of it is in <a href="/b">the book</a>, and <a href="/m">on the map</a> beside it.<div></div></div>`;
  expect(afterPass(edges, prose + last, metadata)).toBe(prose + last);
});

it('leaves a text that is nothing else', () => {
  const links = '<p><a href="/a">abc</a></p><p><a href="/b">def</a></p>';
  expect(afterPass(edges, links)).toBe(links);
});

it.each([
  ['a dateline', `<p>PORT ANSEL, Tuesday.</p>${prose}`],
  ['a standfirst', `<p>A short word to begin with.</p>${prose}`],
  ['a heading', `<h2>How it works</h2>${prose}`],
  ['short speech at the end', `${prose}<p>“Yes.”</p>`],
  ['references', `${prose}<h2>References</h2><ul><li><a href="https://x.example/">X</a></li></ul>`],
  ['a list under a heading', `${prose}<h2>Learn to meditate</h2><ul><li><a href="/a">One way</a></li></ul>`],
  ['what is told of others', `${prose}<p>Cy Dow is a gardener in Delft.</p>`],
  ['a correction', `${prose}<p>Correction: the mill has two wheels.</p>`],
  ['a poem', '<p>One line</p><p>Another line</p>'],
])('keeps %s', (_case, html) => {
  expect(afterPass(edges, html, metadata)).toBe(html);
});
