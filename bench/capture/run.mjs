// Entry point of `npm run bench:capture`: from the click to "Captured", ours and the simplest thing, turn by turn.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../../scripts/browsers/driver.mjs';
import { fakeWeb } from '../../scripts/browsers/fake-web.mjs';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { answer, kinds } from './pages.mjs';
import { buildSimple } from './simple/build.mjs';

/** @typedef {import('../../scripts/browsers/driver.mjs').Driver} Driver */

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
await buildIfStale();
const web = await fakeWeb(answer);
const downloads = mkdtempSync(join(tmpdir(), 'offprint-capture-'));
const contenders = {
  Offprint: await launch('chromium', {
    dist: join(import.meta.dirname, '../../dist/chrome'),
    downloads,
    proxyPort: web.port,
    pinned: true,
  }),
  Simplest: await launch('chromium', { dist: await buildSimple(), downloads, proxyPort: web.port, pinned: true }),
};
let pages = 0;
try {
  console.log('| page | background | Offprint median | p95 | simplest median | p95 |\n|---|---|---|---|---|---|');
  for (const [index, { name }] of kinds.entries()) {
    for (const warmth of ['warm', 'cold']) {
      /** @type {Record<string, number[]>} */
      const times = { Offprint: [], Simplest: [] };
      for (let run = 0; run < Number(options.runs); run += 1)
        for (const [contender, driver] of Object.entries(contenders))
          times[contender]?.push(await timeCapture(driver, index, warmth === 'cold'));
      const cells = Object.values(times).flatMap((list) => [`${at(list, 0.5)} ms`, `${at(list, 0.95)} ms`]);
      console.log(`| ${name} | ${warmth} | ${cells.join(' | ')} |`);
    }
  }
} finally {
  for (const driver of Object.values(contenders)) await driver.close();
  await web.close();
  rmSync(downloads, { recursive: true, force: true });
}

/** @param {Driver} driver @param {number} kind @param {boolean} isCold */
async function timeCapture(driver, kind, isCold) {
  pages += 1;
  const tab = await driver.open(`https://measured.example/${kind}/${pages}`);
  if (isCold) await driver.stopBackground().catch(() => {}); // one that sleeps already is as cold
  const began = Date.now();
  const popup = await driver.clickToolbar(tab);
  const ended = await popup.evaluate(seen);
  await popup.dismiss();
  await tab.close();
  return ended - began;
}

/** In the popup: when it said so. Looked at from when the driver reaches it, a few milliseconds after it opened. */
function seen() {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(document.body.textContent ?? '')), 60_000);
    const look = () => {
      const said = [...document.querySelectorAll('[role=status]')].some(({ textContent }) =>
        /Captured/.test(textContent ?? ''),
      );
      if (said) resolve(performance.timeOrigin + performance.now());
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    look();
  });
}

/** @param {number[]} list @param {number} share */
function at(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
