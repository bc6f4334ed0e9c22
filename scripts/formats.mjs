// The export formats that the extension has, read from its own registry.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

/**
 * The id of the format that the user means by an id or a file extension.
 * @param {string} wanted
 * @returns {Promise<string>}
 */
export async function formatNamed(wanted) {
  const { module } = await runnerImport(join(root, 'src/export/index.ts'), { configFile: false, logLevel: 'error' });
  const { exporters } = /** @type {typeof import('../src/export')} */ (module);
  // An id first: the extension of one format is another's id.
  const found = exporters.find(({ id }) => wanted === id) ?? exporters.find(({ extension }) => wanted === extension);
  if (found) return found.id;
  throw new Error(`No format ${wanted}. There are ${exporters.map(({ id }) => id).join(', ')}.`);
}
