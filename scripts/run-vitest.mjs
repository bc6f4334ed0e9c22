// Runs one project of the tests and counts them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run.mjs';

/**
 * @param {string} project
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runVitest(project) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-tests-'));
  const file = join(folder, 'results.json');
  try {
    const code = await runTool('vitest', [
      'run',
      ...['--project', project],
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file],
    ]);
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(file, 'utf8'));
    // A file that does not load, or an error outside of any test, has no failed test of its own.
    const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
