// One page through the whole extension, as a reader would do it: open, click the toolbar button, wait, export.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './browsers/until.mjs';

/** @typedef {import('./browsers/driver.mjs').Driver} Driver @typedef {import('./browsers/surface.mjs').PopupSurface} PopupSurface */

/**
 * @param {Driver} driver
 * @param {string} url
 * @param {string} downloads the driver's folder
 * @returns {Promise<string>} path of the exported file, in the format that stands first in the menu
 */
export async function captureAndExport(driver, url, downloads) {
  const tab = await driver.open(url);
  const popup = await driver.clickToolbar(tab);
  await settled(popup);
  // The user named the page: it is kept as it is now, whatever it looks like and whenever it was captured before.
  if (await popup.count('button', /^Capture anyway$/)) await press(popup, /^Capture anyway$/);
  if (await popup.count('button', /^Update$/)) await press(popup, /^Update$/);
  if ((await popup.count('button', /^Open$/)) === 0) throw new Error(await popup.textOf('status', /./));
  const file = await download(downloads, async () => {
    await popup.waitFor(() => document.querySelector('h2') !== null); // its title: Export knows what it is about
    await popup.click('button', /^Export/);
    await popup.click('menuitem', /./);
  });
  await popup.dismiss();
  await tab.close();
  return file;
}

/** @param {PopupSurface} popup @param {RegExp} name */
async function press(popup, name) {
  await popup.click('button', name);
  await until(async () => (await popup.count('button', name)) === 0, `the end of ${name}`);
  await settled(popup);
}

/** Waits until the popup says how it ended. @param {PopupSurface} popup */
async function settled(popup) {
  await popup.waitFor(() => {
    const said = [...document.querySelectorAll('[role=status]')].some((status) => status.textContent !== '');
    return said && document.querySelector('[role=progressbar]') === null;
  });
}

/**
 * The file that an action downloads, once it is whole.
 * @param {string} folder
 * @param {() => Promise<void>} act
 */
export async function download(folder, act) {
  const before = new Set(readdirSync(folder));
  await act();
  return until(() => {
    const added = readdirSync(folder).filter((name) => !before.has(name));
    const [name] = added;
    const unfinished = added.some((name) => /\.(part|crdownload)$/.test(name));
    return !unfinished && name !== undefined && statSync(join(folder, name)).size > 0 && join(folder, name);
  }, 'the download');
}
