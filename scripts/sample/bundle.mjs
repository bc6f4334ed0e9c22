// What fills a library with sample articles, as one script that can be evaluated in a page of the extension.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const folder = import.meta.dirname;

/** The sources of all sample articles. */
export function sampleArticles() {
  const names = readdirSync(join(folder, 'library')).filter((name) => name.endsWith('.html'));
  return names.map((name) => readFileSync(join(folder, 'library', name), 'utf8'));
}

/**
 * A script that leaves a function on the global object of its page.
 * @param {string} entry the path of its TypeScript, from this folder
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      watch: null,
      modulePreload: false,
      rolldownOptions: { input: join(folder, entry), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [made] = Array.isArray(output) ? output : [output];
  if (!made || !('output' in made)) throw new Error('Nothing was built.');
  return made.output[0].code;
}
