// Where the browsers are: an environment variable, PATH, the usual places of each system.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

const places = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The path of a Chromium or Chrome, `CHROMIUM_PATH` before all others; undefined when there is none. */
export function findChromium() {
  return find('chromium', process.env.CHROMIUM_PATH);
}

/** The path of a Firefox, `FIREFOX_PATH` before all others; undefined when there is none. */
export function findFirefox() {
  return find('firefox', process.env.FIREFOX_PATH);
}

/**
 * @param {keyof typeof names} browser
 * @param {string | undefined} told
 * @returns {string | undefined}
 */
function find(browser, told) {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names[browser].map((name) => join(folder, name)));
  return [...(told ? [told] : []), ...inPath, ...places[browser]].find((path) => existsSync(path));
}
