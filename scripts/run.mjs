// Running other programs: what they print goes to standard error, or comes back as text.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the root of the project and gives its exit code. Its output is progress, so all of it goes to
 * standard error: standard output belongs to results.
 * @param {string} program
 * @param {string[]} options
 * @returns {Promise<number>}
 */
export function run(program, options) {
  const child = spawn(program, options, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program that came with npm install. @param {string} name @param {string[]} options */
export function runTool(name, options) {
  return run('npx', ['--no-install', name, ...options]);
}
