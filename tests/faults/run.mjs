// Entry point of `npm run test:faults`: every story stopped at every step; `--sample 60` takes that many at random.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildForFaults } from './build.mjs';
import { FaultyChromium } from './chromium.mjs';
import { tryEverything } from './everything.mjs';
import { faultsWeb } from './web.mjs';

const { values: options } = parseArgs({
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const web = await faultsWeb();
const browser = new FaultyChromium(await buildForFaults('chrome'), web.port);
await browser.start();
try {
  const trials = await tryEverything(browser, {
    sample: options.sample ? Number(options.sample) : undefined,
    seed: Number(options.seed),
    onTrial: ({ story, stop, way, loss }, count) => {
      if (loss) console.error(`LOSS: ${story}, ${way} at step ${stop}: ${loss}`);
      else if (count % 25 === 0) console.error(`${count} trials`);
    },
  });
  const losses = trials.filter(({ loss }) => loss !== '').length;
  for (const story of new Set(trials.map((trial) => trial.story)))
    console.log(`${story}: ${trials.filter((trial) => trial.story === story).length}`);
  console.log(`${trials.length} trials, ${losses} losses`);
  process.exitCode = losses === 0 ? 0 : 1;
} finally {
  await browser.close();
  await web.close();
}
