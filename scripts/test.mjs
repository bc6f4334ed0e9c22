// `npm test`: everything that must hold before a change is one. Installs what is missing, stops at the first step that
// fails, and ends with one line that says how many tests passed and failed: each check counts as one.
import process from 'node:process';
import { installPackages, installPrograms } from './install.mjs';
import { run, runTool } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, run: () => Promise<Count> }} Step */

/** @type {Step[]} */
const steps = [
  { name: 'format and lint', run: () => check(runTool('biome', ['ci', '--error-on-warnings'])) },
  { name: 'types', run: () => check(runTool('tsc', [])) },
  { name: 'unit tests', run: () => vitest('unit') },
  { name: 'tests in a browser', run: () => vitest('browser') },
  { name: 'exports, by the checkers of their formats', run: () => vitest('formats') },
  { name: 'build', run: () => check(run(process.execPath, ['scripts/build.mjs'])) },
  { name: 'extraction on sixty pages', run: () => check(run(process.execPath, ['bench/extract/run.mjs', '--check'])) },
  { name: 'web-ext lint', run: () => check(run(process.execPath, ['scripts/lint-package.mjs', 'dist/firefox'])) },
  { name: 'end to end, in Chromium and Firefox', run: () => vitest('e2e') },
  { name: 'captures cut short, in Chromium', run: () => faults('--sample', '25') },
  { name: 'captures cut short, in Firefox', run: () => faults('--sample', '4', '--browser', 'firefox') },
];

/** @param {Promise<number>} exitCode @returns {Promise<Count>} */
async function check(exitCode) {
  const passed = (await exitCode) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/** @param {string} project @returns {Promise<Count>} */
async function vitest(project) {
  // Vitest is there only after the packages are installed.
  const { runVitest } = await import('./run-vitest.mjs');
  return runVitest(project);
}

/** A sample of what `npm run test:faults` tries, of a fixed seed. @param {string[]} options @returns {Promise<Count>} */
function faults(...options) {
  return check(run(process.execPath, ['tests/faults/run.mjs', ...options]));
}

/** @param {Count} total */
async function runSteps(total) {
  await installPackages();
  await installPrograms(['chromium', 'firefox', 'java']);
  for (const step of steps) {
    const began = Date.now();
    console.error(`\n── ${step.name}`);
    const count = await step.run();
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.error(`── ${step.name}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
    if (count.failed > 0) return;
  }
}

/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };
try {
  await runSteps(total);
} catch (error) {
  total.failed += 1;
  console.error(error);
}
process.exitCode = total.failed === 0 ? 0 : 1;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
