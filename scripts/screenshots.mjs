// Entry point of `npm run screenshots`: the pages of the extension with the sample library, in light, dark and Arabic,
// into docs/screenshots; with `--all` also states that are looked at and not kept, into a folder of the system's.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.mjs';
import { launchForPictures } from './pictures/browser.mjs';
import { shotsOf } from './pictures/shots.mjs';
import { root } from './run.mjs';

const { values: options } = parseArgs({
  options: { all: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

await buildIfStale();
const kept = join(root, 'docs/screenshots');
const folder = options.all ? mkdtempSync(join(tmpdir(), 'offprint-screenshots-')) : kept;
mkdirSync(folder, { recursive: true });

for (const language of ['en', 'ar']) {
  const shots = shotsOf(language, options.all).filter(({ name }) => name.includes(options.only));
  if (shots.length === 0) continue;
  const browser = await launchForPictures(join(root, 'dist/chrome'), language);
  try {
    await browser.fillLibrary();
    for (const { name, ...shot } of shots) {
      await browser.take(shot, join(folder, `${name}.png`));
      process.stderr.write(`${name}\n`);
    }
  } finally {
    await browser.close();
  }
}
process.stdout.write(`${folder}\n`);
