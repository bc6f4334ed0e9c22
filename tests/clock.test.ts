// Whether a span has passed, by a clock that may have been set.
import { expect, it } from 'vitest';
import { hasPassed } from '../src/clock';

const now = Date.UTC(2024, 1, 29, 12);
const day = 86_400_000;

it.each([
  ['a day ago', now - day, true],
  ['a moment less than a day ago', now - day + 1, false],
  ['this moment', now, false],
  ['a few seconds from now: a clock put right', now + 5000, false],
  ['a year from now: a clock set back', now + 365 * day, true],
  ['never', 0, true],
])('a day has passed since %s: %s', (_, since, expected) => {
  expect(hasPassed(day, since, now)).toBe(expected);
});
