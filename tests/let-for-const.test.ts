import { expect, it } from 'vitest';
import { withLet } from '../scripts/let-for-const.mjs';

it('declares by let what was declared by const, and leaves what only reads so', () => {
  expect(
    withLet('const a = 1; for (const b of [a]) { let c = "const d"; const {const: e} = {const: b}; f(/const /, e); }'),
  ).toBe('let a = 1; for (let b of [a]) { let c = "const d"; let {const: e} = {const: b}; f(/const /, e); }');
});
