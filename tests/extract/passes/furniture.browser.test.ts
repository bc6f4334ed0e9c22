// Boxes that are not of the article go; what only resembles them stays.
import { expect, it } from 'vitest';
import { furniture } from '../../../src/extract/passes/furniture';
import { afterPass } from '../html';

const prose = `<p>${'A sentence of the article that is long enough to count as its text. '.repeat(6).trim()}</p>`;
const article = prose.repeat(3);

it.each([
  ['a share row', '<div class="share-buttons"><a href="/s">Share</a> <a href="/t">Tweet</a></div>'],
  ['a newsletter box', '<div class="newsletter-signup"><p>Sign up for our newsletter</p></div>'],
  [
    'related links',
    '<div class="related-posts"><h3>Related</h3><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul></div>',
  ],
  ['a line that leads on', '<p>Read more: <a href="/x">Another story of ours</a></p>'],
  ['a line to a related page', '<p>Related: <a href="/x">Another story of ours about tides</a></p>'],
  ['a line that bids to read', '<p>Must read: <a href="/x">Another story of ours about tides</a></p>'],
  ['a label within the text', '<div><span>Article continues below</span></div>'],
  ['a tag list', '<p>Tags: <a href="/t/a">one</a>, <a href="/t/b">two</a></p>'],
  ['an advertisement label', '<div>Advertisement</div>'],
])('drops %s', (_case, box) => {
  expect(afterPass(furniture, article + box + prose)).toBe(article + prose);
});

it('drops a heading with only furniture after it', () => {
  expect(afterPass(furniture, `${article}<h4>No comments:</h4>`)).toBe(article);
});

it.each([
  ['a list of links', '<ul><li><a href="/a">One source</a></li><li><a href="/b">Another</a></li></ul>'],
  ['a section about sharing', `<h2>Share on the market</h2>${prose}`],
  ['what is related in words', '<p>Related: the tides of <a href="/x">the Moon</a>, of the Sun, and of us all.</p>'],
  ['short lines of speech', '<p>“No.”</p><p>“Yes.”</p>'],
  ['code that subscribes', '<pre class="subscribe"><code>subscribe(now)</code></pre>'],
])('keeps %s', (_case, kept) => {
  expect(afterPass(furniture, article + kept)).toBe(article + kept);
});
