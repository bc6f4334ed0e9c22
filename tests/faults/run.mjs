// Entry point of `npm run test:faults`: every story stopped at every step; `--sample 60` takes that many at random,
// `--seconds 90` as many as there is time for; `--kills 200` kills the browser in the middle of so many captures;
// `--browser firefox`; `--disk` fills a small disk instead (root alone may).
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildForFaults } from './build.mjs';
import { FaultyChromium } from './chromium.mjs';
import { tryEverything } from './everything.mjs';
import { FaultyFirefox } from './firefox.mjs';
import { tryFullDisk } from './full-disk.mjs';
import { faultsWeb } from './web.mjs';

const { values: options } = parseArgs({
  options: {
    sample: { type: 'string' },
    seconds: { type: 'string', default: 'Infinity' },
    kills: { type: 'string' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    disk: { type: 'boolean', default: false },
  },
});
const web = await faultsWeb();
const began = Date.now();
/** @type {import('./trials.mjs').Trial[]} */
const trials = [];

/** @param {import('./trials.mjs').Trial} trial */
function note(trial) {
  trials.push(trial);
  const { story, stop, at, way, loss } = trial;
  if (loss) console.error(`LOSS: ${story}, ${way} at step ${stop}, ${at}: ${loss}`);
  else if (options.disk) console.error(`${story}, ${stop} bytes left: ${way}`);
  else if (trials.length % 25 === 0)
    console.error(`${trials.length} trials, ${Math.round((Date.now() - began) / 1000)} s`);
}

async function tryAll() {
  const isFirefox = options.browser === 'firefox';
  const dist = await buildForFaults(isFirefox ? 'firefox' : 'chrome');
  if (options.disk) return tryFullDisk(dist, web, note);
  const browser = isFirefox ? new FaultyFirefox(dist, web) : new FaultyChromium(dist, web);
  await browser.start();
  try {
    await tryEverything(browser, {
      sample: options.sample ? Number(options.sample) : undefined,
      milliseconds: 1000 * Number(options.seconds),
      kills: options.kills ? Number(options.kills) : undefined,
      seed: Number(options.seed),
      onTrial: note,
    });
  } finally {
    await browser.close();
  }
}

try {
  await tryAll();
} finally {
  await web.close();
}
const losses = trials.filter(({ loss }) => loss !== '').length;
for (const story of new Set(trials.map((trial) => trial.story)))
  console.log(`${story}: ${trials.filter((trial) => trial.story === story).length}`);
console.log(`${trials.length} trials, ${losses} losses`);
process.exitCode = losses === 0 ? 0 : 1;
