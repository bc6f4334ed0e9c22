// `web-ext lint` on a built package: no error, no notice, and no warning but those that docs/decisions/0005 explains.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { root } from './run.mjs';

/** What packages that we use do with innerHTML, write and import; our own code does none of it. @type {Record<string, number>} */
const explained = {
  'content.js UNSAFE_VAR_ASSIGNMENT': 1, // DOMPurify
  'parts UNSAFE_VAR_ASSIGNMENT': 2, // Readability
  'chunks UNSAFE_VAR_ASSIGNMENT': 7, // the same three, for extracting again; Preact; micromark twice; zip.js once
};

const [sourceDir = 'dist/firefox'] = process.argv.slice(2);
const { errors, notices, warnings } = lint();
const problems = [...errors, ...notices, ...beyond(warnings)];
for (const { code, message, file, line, column } of problems) {
  console.error(`${code}: ${message} (${file ?? 'the package'}:${line ?? 0}:${column ?? 0})`);
}
console.error(`${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings`);
process.exitCode = problems.length === 0 ? 0 : 1;

/**
 * @typedef {{ code: string, message: string, file?: string, line?: number, column?: number }} Finding
 * @returns {Record<'errors' | 'notices' | 'warnings', Finding[]>}
 */
function lint() {
  const options = [
    '--no-install',
    'web-ext',
    'lint',
    '--source-dir',
    sourceDir,
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { stdout, stderr } = spawnSync('npx', options, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (!stdout) throw new Error(`web-ext lint said nothing: ${stderr}`);
  return JSON.parse(stdout);
}

/** The warnings that are more than is explained. @param {Finding[]} warnings */
function beyond(warnings) {
  const left = { ...explained };
  return warnings.filter(({ code, file = '' }) => {
    const key = `${file.split('/')[0]} ${code}`;
    left[key] = (left[key] ?? 0) - 1;
    return left[key] < 0;
  });
}
