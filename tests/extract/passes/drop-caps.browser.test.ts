// Large first letters belong to their words.
import { expect, it } from 'vitest';
import { dropCaps } from '../../../src/extract/passes/drop-caps';
import { afterPass } from '../html';

it.each([
  ['<p><span class="dropcap">T</span>he sea</p>', '<p>The sea</p>'],
  ['<p><span class="drop-cap">T</span> he sea</p>', '<p>The sea</p>'],
  ['<p><span class="DropCap">A</span> sea</p>', '<p>A sea</p>'],
  ['<p class="has-drop-cap">The sea</p>', '<p class="has-drop-cap">The sea</p>'],
])('%s', (before, after) => {
  expect(afterPass(dropCaps, before)).toBe(after);
});
