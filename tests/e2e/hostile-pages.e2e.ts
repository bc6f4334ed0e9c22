// A sample of the hostile pages of `npm run test:hostile`, the same one each time.
import { describe, expect, it } from 'vitest';
import { countVerdicts, tryPages } from '../hostile/pages.mjs';

const pages = 60;
/** Of this seed some pages run code of their own; of others none does. */
const seed = 7;

describe('hostile pages in chromium', () => {
  it(`are captured or refused, ${pages} of seed ${seed}`, { timeout: 240_000 }, async () => {
    const verdicts = await tryPages({ seed, numbers: [...Array(pages).keys()] });
    const bad = verdicts.filter(
      ({ kind, ran, asked }) => ['failure', 'hang', 'crash'].includes(kind) || ran.length + asked.length > 0,
    );
    expect(bad).toEqual([]);
    expect(countVerdicts(verdicts).captures).toBeGreaterThan(pages / 2);
    // Were nothing ever heard, silence would prove nothing.
    expect(verdicts.some(({ loud }) => loud)).toBe(true);
  });
});
