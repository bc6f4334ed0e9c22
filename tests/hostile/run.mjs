// Entry point of `npm run test:hostile`: `--pages 2000 --seed 1`, or `--only 17,18` to look closely at some.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { countVerdicts, tryPages } from './pages.mjs';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '2100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

await buildIfStale();
const numbers = options.only?.split(',').map(Number) ?? [...Array(Number(options.pages)).keys()];
let done = 0;
const verdicts = await tryPages({
  seed: Number(options.seed),
  numbers,
  onVerdict(verdict) {
    done += 1;
    const { name, kind, detail, ran, asked, ms } = verdict;
    const isBad = ['failure', 'hang', 'crash', 'unloadable'].includes(kind) || ran.length > 0 || asked.length > 0;
    if (isBad || options.only)
      console.error(`${name}\n  ${kind} ${detail} ${Math.round(ms)} ms`, ...ran.slice(0, 5), ...asked.slice(0, 5));
    else if (done % 50 === 0) console.error(`${done}/${numbers.length}`);
  },
});
const counts = countVerdicts(verdicts);
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', '),
);
const slowest = Math.max(...verdicts.map(({ ms }) => ms));
console.log(
  `slowest ${Math.round(slowest)} ms; ${verdicts.filter(({ loud }) => loud).length} pages ran something of their own, and were heard`,
);
const { failures, hangs, crashes, executions, requests } = counts;
process.exitCode = failures + hangs + crashes + executions + requests === 0 ? 0 : 1;
