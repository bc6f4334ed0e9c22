// Hollow elements go, and wrappers that only wrap.
import { expect, it } from 'vitest';
import { emptyElements } from '../../../src/extract/passes/empty-elements';
import { afterPass } from '../html';

it.each([
  ['<p> </p><div><p></p></div><p>Text</p>', '<p>Text</p>'],
  ['<div><div><p>One</p><p>Two</p></div></div>', '<p>One</p><p>Two</p>'],
  ['<p><img src="a"></p>', '<p><img src="a"></p>'],
  ['<div>Text with <b>inline</b></div>', '<div>Text with <b>inline</b></div>'],
  ['<div lang="la"><p>Salve</p></div>', '<div lang="la"><p>Salve</p></div>'],
  ['<p>One<span> </span>two<b><br></b>three</p>', '<p>One two<br>three</p>'],
  ['<table><tbody><tr><td> </td><td></td></tr></tbody></table><p>One</p>', '<p>One</p>'],
  [
    '<table><tbody><tr><td></td><td>1</td></tr></tbody></table>',
    '<table><tbody><tr><td></td><td>1</td></tr></tbody></table>',
  ],
])('%s', (before, after) => {
  expect(afterPass(emptyElements, before)).toBe(after);
});
