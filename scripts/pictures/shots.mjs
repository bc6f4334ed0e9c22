// Which pictures are taken: those of docs/screenshots, and the states that are only looked at.

/** @typedef {import('./browser.mjs').Shot & { name: string }} Named */

const tide = 'What a tide table knows: predicting the sea by hand';
const diary = 'حارس المنارة الذي كتب يوميات البحر';
const popup = { path: 'popup/index.html', width: 400, height: 600, captured: tide };
const options = { path: 'options/index.html', width: 1100, height: 860 };
/** @param {string} title @param {string} [query] */
const library = (title, query = 'view=all') => ({
  path: `library/index.html#${query}&capture={id:${title}}`,
  width: 1360,
  height: 860,
});
const dark = { settings: { theme: 'dark' } };

/** @param {string} language @param {boolean} withStates @returns {Named[]} */
export function shotsOf(language, withStates) {
  if (language === 'ar') {
    return [
      { name: 'popup-ar', ...popup, captured: diary },
      { name: 'library-ar', ...library(diary) },
      { name: 'options-ar', ...options },
      ...(withStates ? dialogsOf(diary, '-ar') : []),
    ];
  }
  return [
    { name: 'popup', ...popup },
    { name: 'popup-dark', ...popup, ...dark },
    { name: 'library', ...library(tide) },
    { name: 'library-dark', ...library(tide), ...dark },
    { name: 'options', ...options },
    { name: 'options-dark', ...options, ...dark },
    ...(withStates ? [...states, ...dialogsOf(tide, ''), ...dialogsOf(tide, '-dark', dark)] : []),
  ];
}

/** @param {string[]} keys @returns {(page: import('puppeteer-core').Page) => Promise<unknown>} */
const press =
  (...keys) =>
  async (page) => {
    for (const key of keys) await page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key));
  };
/** @param {string} label @returns {(page: import('puppeteer-core').Page) => Promise<unknown>} */
const click = (label) => (page) => page.click(`[aria-label="${label}"]`);

/** Opens the menu of the last Export button. @param {import('puppeteer-core').Page} page */
const openExport = (page) =>
  page.evaluate(() => {
    const buttons = [...document.querySelectorAll('button[aria-haspopup=menu]')];
    /** @type {HTMLElement | undefined} */ (
      buttons.filter((button) => /^Export/.test(button.textContent ?? '')).at(-1)
    )?.click();
  });

/**
 * Each dialog that the side list leads to, by its place there: the labels are another language's.
 * @param {string} title @param {string} suffix @param {object} [more] @returns {Named[]}
 */
const dialogsOf = (title, suffix, more = {}) =>
  ['many', 'to-capture', 'import', 'backup', 'keys'].map((dialog, at) => ({
    name: `dialog-${dialog}${suffix}`,
    ...library(title),
    ...more,
    act: (page) => page.click(`.places li:nth-child(${at + 1}) button`),
  }));

/** @type {Named[]} */
const states = [
  { name: 'state-export-popup', ...popup, act: openExport },
  { name: 'state-export-popup-dark', ...popup, ...dark, act: openExport },
  { name: 'state-export-library', ...library(tide), act: openExport },
  { name: 'state-templates', ...options, path: 'options/index.html#notes', height: 1300 },
  { name: 'state-search', ...library(tide, 'view=all&words=tide') },
  { name: 'state-nothing', ...library(tide, 'view=unread&words=zebra') },
  { name: 'state-selected', ...library(tide), act: press('x', 'j', 'x', 't') },
  { name: 'state-tags', ...library(tide), act: press('t') },
  { name: 'state-note', ...library(tide), act: press('c') },
  {
    name: 'state-look',
    ...library(tide),
    settings: { reader: { theme: 'sepia', font: 'sans', size: '20', leading: 'loose', measure: 'narrow' } },
    act: click('Look of the text'),
  },
  { name: 'state-contents', ...library(tide), act: click('Contents') },
  { name: 'state-focus', ...library(tide), act: press('f') },
  { name: 'state-keys', ...library(tide), act: press('?') },
  { name: 'state-help', ...library(tide), act: click('How to search') },
  { name: 'state-manage', ...library(tide), act: click('Manage tags') },
  { name: 'state-sort', ...library(tide), act: click('Sorted by: Date captured') },
  { name: 'state-narrow-list', ...library(tide), path: 'library/index.html#view=all', width: 420 },
  { name: 'state-narrow-reader', ...library(tide), width: 420 },
  {
    name: 'state-narrow-side',
    ...library(tide),
    path: 'library/index.html#view=all',
    width: 420,
    act: click('Side list'),
  },
  { name: 'state-zoomed', ...library(tide), zoom: 2 },
  { name: 'state-forced', ...library(tide), media: { 'forced-colors': 'active' } },
  { name: 'state-forced-dark', ...library(tide), media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  { name: 'state-trash', ...library(tide), path: 'library/index.html#view=trash' },
  { name: 'state-unopened', ...library(tide), path: 'library/index.html#view=all' },
  { name: 'state-details', ...library(tide), act: click('Details') },
];
