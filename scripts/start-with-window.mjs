// A browser window with the extension in it and the pages to try it on. Ends when the window is closed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './browsers/driver.mjs';
import { fakeWeb } from './browsers/fake-web.mjs';
import { root } from './run.mjs';
import { answersOf, sourceOf } from './sources.mjs';

/** @param {string[]} names addresses and html files */
export async function startWithWindow(names) {
  // The reader may go anywhere from here, so no proxy: the files are on a plain local server.
  /** @type {ReturnType<typeof answersOf>} */
  let answer = () => undefined;
  const web = await fakeWeb((url) => answer(url));
  const sources = names.map(sourceOf).map((source, index) => onPort(source, web.port, index));
  answer = answersOf(sources);
  const downloads = mkdtempSync(join(tmpdir(), 'offprint-downloads-'));
  try {
    const driver = await launch('chromium', { dist: join(root, 'dist/chrome'), downloads, headless: false });
    for (const { url } of sources) await driver.open(url);
    console.error('Offprint is in the toolbar (behind the puzzle piece at first). Click it on the page that is open.');
    console.error(`Exported files go to ${downloads} and are removed when you close the browser.`);
    await driver.closed;
  } finally {
    await web.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}

/** @param {import('./sources.mjs').Source} source @param {number} port @param {number} index */
function onPort(source, port, index) {
  return source.file === undefined ? source : { ...source, url: `http://127.0.0.1:${port}/${index + 1}/article.html` };
}
