// Entry point of `npm run bench:library`: what it takes and prints stands in bench/README.md.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch, packExtension } from './extension.mjs';
import { measure } from './measure.mjs';
import { open } from './opening.mjs';
import { printOpening, printTable } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    'peers-up-to': { type: 'string', default: '10000' },
  },
});

const sizes = options.sizes.split(',').map(Number);
const names = options.only?.split(',') ?? ['offprint', 'ownIndex', 'multiEntry', 'miniSearch', 'scan'];
const seed = Number(options.seed);
const extension = await packExtension();
console.error(`Seed ${seed}.`);
/** @type {{ size: number, opening: Awaited<ReturnType<typeof open>>, bulk: Record<string, number> }[]} */
const opened = [];
try {
  for (const name of names) {
    const reached = name === 'offprint' ? sizes : sizes.filter((size) => size <= Number(options['peers-up-to']));
    const launched = await launch(extension);
    try {
      if (name === 'offprint') opened.push({ size: 0, opening: await open(launched, 0), bulk: {} });
      await measure(launched, name, reached, seed, (figures) => {
        printTable(name, figures);
        const { size, opening, bulk } = figures;
        if (opening) opened.push({ size, opening, bulk });
      });
    } finally {
      await launched.close();
    }
  }
  if (opened.length > 0) printOpening(opened);
} finally {
  rmSync(extension, { recursive: true, force: true });
}
