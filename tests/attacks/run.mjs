// Entry point of `npm run test:attacks`: every attack of the lists from end to end, in both browsers or in one.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { runTool } from '../../scripts/run.mjs';

const { values: options } = parseArgs({
  options: { browser: { type: 'string' }, share: { type: 'string', default: '1' } },
});

await buildIfStale();
process.env.OFFPRINT_ATTACKS_SHARE = options.share;
if (options.browser) process.env.OFFPRINT_ATTACKS_BROWSER = options.browser;
process.exitCode = await runTool('vitest', ['run', '--project', 'e2e', 'tests/e2e/attacks.e2e.ts']);
