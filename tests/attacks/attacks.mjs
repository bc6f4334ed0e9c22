// Mark-up that tries to run or to ask for something, two lists in one: the payloads of DOMPurify's own test suite, html5sec's
// among them, out of its package (MPL-2.0 or Apache-2.0), and what was learnt since, in own.txt. All call `alert`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @type {{ payload: string }[]} */
const published = createRequire(import.meta.url)('dompurify-payloads/test/fixtures/expect.js');
const own = readFileSync(join(import.meta.dirname, 'own.txt'), 'utf8')
  .trimEnd()
  .split('\n');

/** @type {readonly string[]} */
export const attacks = [...published.map(({ payload }) => payload), ...own];
