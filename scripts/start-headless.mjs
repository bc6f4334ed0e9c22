// The main job with nobody watching: a real click in a headless Chromium for each page, and the exported files.
import { constants, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, parse } from 'node:path';
import process from 'node:process';
import { launch } from './browsers/driver.mjs';
import { fakeWeb } from './browsers/fake-web.mjs';
import { captureAndExport } from './capture.mjs';
import { formatNamed } from './formats.mjs';
import { root } from './run.mjs';
import { answersOf, sourceOf } from './sources.mjs';

/** @typedef {import('./sources.mjs').Source} Source */

/**
 * @param {string[]} names addresses and html files
 * @param {{ format: string, out: string | undefined }} options
 */
export async function startHeadless(names, { format, out }) {
  const sources = names.map(sourceOf);
  const id = await formatNamed(format);
  if (out !== undefined) mkdirSync(out, { recursive: true });
  const downloads = mkdtempSync(join(tmpdir(), 'offprint-downloads-'));
  // One browser for files, which reaches no network at all, and one for addresses, which reaches it as ever.
  const browsers = { files: browserFor(sources, id, downloads), addresses: browserFor([], id, downloads) };
  try {
    for (const source of sources) {
      console.error(`Capturing ${source.name} …`);
      const browser = source.file === undefined ? browsers.addresses : browsers.files;
      const file = await exported(await browser.start(), source, downloads);
      if (out === undefined) process.stdout.write(readFileSync(file));
      else copyFileSync(file, freePath(out, basename(file)), constants.COPYFILE_EXCL);
      console.error(`Captured as ${basename(file)}`);
      rmSync(file); // the next page may have the same title
    }
  } finally {
    await Promise.all([browsers.files.close(), browsers.addresses.close()]);
    rmSync(downloads, { recursive: true, force: true });
  }
}

/** A path that no file has yet: "Title (2).md" where there is a "Title.md". @param {string} folder @param {string} file */
function freePath(folder, file) {
  const { name, ext } = parse(file);
  let path = join(folder, file);
  for (let count = 2; existsSync(path); count += 1) path = join(folder, `${name} (${count})${ext}`);
  return path;
}

/** @param {import('./browsers/driver.mjs').Driver} driver @param {Source} source @param {string} downloads */
async function exported(driver, { name, url }, downloads) {
  try {
    return await captureAndExport(driver, url, downloads);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/**
 * A browser that starts when it is first needed.
 * @param {Source[]} sources what it finds on its web; none means the real one
 * @param {string} format
 * @param {string} downloads
 */
function browserFor(sources, format, downloads) {
  /** @type {ReturnType<typeof open> | undefined} */
  let opening;
  return {
    async start() {
      opening ??= open(sources, format, downloads);
      return (await opening).driver;
    },
    async close() {
      const opened = await opening?.catch(() => undefined);
      await opened?.driver.close();
      await opened?.web?.close();
    },
  };
}

/** @param {Source[]} sources @param {string} format @param {string} downloads */
async function open(sources, format, downloads) {
  const web = sources.length > 0 ? await fakeWeb(answersOf(sources)) : undefined;
  const proxy = web && { proxyPort: web.port };
  const driver = await launch('chromium', { dist: join(root, 'dist/chrome'), downloads, ...proxy });
  // The format that stands first in the menu, as the user would choose it in the options.
  const options = await driver.openExtensionPage('options/index.html');
  const settings = JSON.stringify({ settings: { exportFormat: format } });
  await options.evaluateSource(`chrome.storage.local.set(${settings})`);
  await options.close();
  return { driver, web };
}
