// Makes one script of TypeScript modules, for a page or for Node.
import { build } from 'vite';

/**
 * @param {string} entry
 * @param {'iife' | 'es'} format
 * @returns {Promise<string>} its code
 */
export async function bundle(entry, format) {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format }, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`No bundle of ${entry}.`);
  return output.output[0].code;
}

/**
 * A TypeScript module of ours, loaded into Node.
 * @param {string} entry
 */
export async function load(entry) {
  const code = await bundle(entry, 'es');
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
