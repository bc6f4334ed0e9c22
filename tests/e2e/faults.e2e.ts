// A sample of `npm run test:faults`, another one each day: stories stopped half-way lose nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildForFaults } from '../faults/build.mjs';
import { FaultyChromium } from '../faults/chromium.mjs';
import { tryEverything } from '../faults/everything.mjs';
import { faultsWeb } from '../faults/web.mjs';

const seed = Math.floor(Date.now() / 86_400_000);
const longest = 150_000;

describe('the background stopped at any step in chromium', () => {
  let web: Awaited<ReturnType<typeof faultsWeb>>;
  let browser: FaultyChromium;

  beforeAll(async () => {
    web = await faultsWeb();
    browser = new FaultyChromium(await buildForFaults('chrome'), web.port);
    await browser.start();
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  it(`loses nothing, a sample of seed ${seed}`, { timeout: longest * 2 }, async () => {
    const trials = await tryEverything(browser, { sample: 200, milliseconds: longest, seed });
    expect(trials.filter(({ loss }) => loss !== '')).toEqual([]);
    expect(trials.length).toBeGreaterThan(20);
  });
});
