// Drawn emoji become characters; other pictures stay.
import { expect, it } from 'vitest';
import { emojiImages } from '../../../src/extract/passes/emoji-images';
import { afterPass } from '../html';

it.each([
  ['<p>Done <img class="emoji" alt="🎉" src="a.svg"></p>', '<p>Done 🎉</p>'],
  ['<img alt="👩‍💻"><img alt="🇩🇪"><img alt="1️⃣">', '👩‍💻🇩🇪1️⃣'],
  ['<img alt="12"><img alt=""><img alt="A face">', '<img alt="12"><img alt=""><img alt="A face">'],
])('%s', (before, after) => {
  expect(afterPass(emojiImages, before)).toBe(after);
});
