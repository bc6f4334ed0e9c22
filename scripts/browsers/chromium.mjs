// Chromium with the extension, driven over CDP: the toolbar button, the popup, tabs, the background's end.
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { connectWindow, freePort } from './chromium-window.mjs';
import { findChromium } from './find.mjs';
import { PopupSurface, TabSurface } from './surface.mjs';
import { until } from './until.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser @typedef {import('puppeteer-core').Page} Page */

/**
 * @param {import('./driver.mjs').LaunchOptions} options
 * @returns {Promise<import('./driver.mjs').Driver>}
 */
export async function launchChromium({
  dist,
  downloads,
  proxyPort,
  headless = true,
  pinned = false,
  browserKeys = false,
}) {
  const keysPort = browserKeys ? await freePort() : undefined;
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? 'chromium',
    headless,
    pipe: true, // extensions are installed over a pipe only
    enableExtensions: true, // else puppeteer starts Chromium with --disable-extensions
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    env: { ...process.env, LANGUAGE: 'en' }, // the interface is found by its English words
    args: flags(proxyPort, keysPort),
  });
  const id = await install(browser, dist);
  if (pinned) await pin(browser, id);
  const origin = `chrome-extension://${id}`;
  await allowDownloads(browser, downloads);
  /** @type {string[]} */
  const dialogs = [];
  /** @type {Map<string, Page>} */
  const pages = new Map();
  /** @type {string | undefined} */
  let front;

  /** @param {string} url */
  async function open(url) {
    const tab = drive(await browser.newPage());
    await tab.goto(url);
    return tab;
  }

  /** @param {Page} page just opened, and so in front */
  function drive(page) {
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss().catch(() => {}); // the tab may be gone by now
    });
    const tab = tabOf(page, (id) => {
      front = id;
    });
    pages.set(tab.id, page);
    front = tab.id;
    return tab;
  }

  /** @param {string} url */
  async function openPrivate(url) {
    const opener = await open(`${origin}/options/index.html`);
    await opener.evaluateSource(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    const target = await browser.waitForTarget((target) => target.type() === 'page' && target.url() === url);
    const page = await target.page();
    await opener.close();
    if (!page) throw new Error('The private window has no page.');
    return drive(page);
  }

  /** Nothing is asked of a tab that is in front already: its page may be too busy to answer. @param {TabSurface} tab */
  async function toFront(tab) {
    if (front !== tab.id) await tab.bringToFront();
  }

  /** @param {TabSurface} tab */
  function pageOf(tab) {
    const page = pages.get(tab.id);
    if (!page) throw new Error('The tab belongs to another browser.');
    return page;
  }

  return {
    kind: 'chromium',
    origin,
    dialogs,
    open,
    openPrivate,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    async clickToolbar(tab) {
      // On a tab in the background the click would resolve as if all were well, and open no popup.
      await toFront(tab);
      return clickAction(browser, pageOf(tab), id);
    },
    async pressShortcut(tab, letter) {
      await toFront(tab);
      await withWindow(keysPort, (window) => window.pressAltShift(letter));
    },
    async chooseFromMenu(tab) {
      await toFront(tab);
      // Chromium answers only when the menu has closed.
      const clicked = pageOf(tab).mouse.click(2, 450, { button: 'right' });
      await withWindow(keysPort, (window) => window.chooseExtensionsEntry());
      await clicked;
    },
    async takeSuggestion(tab, words, wanted) {
      const worker = await wokenWorker(browser, origin);
      await tab.bringToFront();
      await until(() => worker.evaluate(takeSuggestion, words, wanted), `a suggestion of ${wanted}`);
    },
    allowAccess: () => withWindow(keysPort, (window) => window.allowAccess()),
    stopBackground: () => stopWorker(browser, origin),
    async reloadExtension() {
      await install(browser, dist);
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve(undefined))),
    close: () => browser.close(),
  };
}

/** @param {number | undefined} proxyPort @param {number | undefined} keysPort */
function flags(proxyPort, keysPort) {
  return [
    // Root has no user namespace to build a sandbox in.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // The rest keeps Chromium from calling home.
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(proxyPort === undefined
      ? []
      : [`--proxy-server=127.0.0.1:${proxyPort}`, '--ignore-certificate-errors', '--disable-quic']),
    ...(keysPort === undefined
      ? []
      : [`--enable-ui-devtools=${keysPort}`, '--enable-features=ui-debug-tools-enable-synthetic-events']),
  ];
}

/**
 * Also in private windows, so that the tests can see it refuse there. What is installed already is loaded anew, as by
 * the reload button of chrome://extensions (`chrome.runtime.reload()` leaves it off when it came over CDP).
 * @param {Browser} browser
 * @param {string} dist
 */
async function install(browser, dist) {
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: dist, enableInIncognito: true });
  await session.detach();
  return id;
}

/** As "Pin to toolbar" of chrome://extensions does. @param {Browser} browser @param {string} id of the extension */
async function pin(browser, id) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const change = JSON.stringify({ extensionId: id, pinnedToToolbar: true });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.close();
}

/** @param {Browser} browser @param {string} downloads */
async function allowDownloads(browser, downloads) {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
}

/** @param {Page} page @param {(id: string) => void} onFront */
function tabOf(page, onFront) {
  const id = crypto.randomUUID();
  return new TabSurface((expression) => page.evaluate(expression), {
    id,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async bringToFront() {
      await page.bringToFront();
      // Keys and clicks before that would go to the tab that was in front.
      await until(() => page.evaluate(() => document.visibilityState === 'visible'), 'the tab to come to the front');
      onFront(id);
    },
    press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
    close: () => page.close(),
  });
}

/** @param {Browser} browser @param {Page} page @param {string} id of the extension */
async function clickAction(browser, page, id) {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('The extension is not installed.');
  const [target] = await Promise.all([
    browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/popup/`)),
    page.triggerExtensionAction(extension),
  ]);
  const popup = await target.asPage(); // a popup is no tab, so `target.page()` would be null
  return new PopupSurface(
    (expression) => popup.evaluate(expression),
    async () => {
      if (popup.isClosed()) return;
      // Not awaited: a busy page answers late, and the popup closes at once.
      page.mouse.click(2, 2).catch(() => {});
      await until(() => popup.isClosed(), 'the popup to close');
    },
  );
}

/** @param {Browser} browser @param {string} origin */
async function stopWorker(browser, origin) {
  const target = await browser.waitForTarget((target) => isWorker(target, origin));
  const worker = await target.worker();
  await worker?.close();
  await until(() => !browser.targets().includes(target), 'the worker to end');
}

/** The background, which sleeps until a page of the extension says something. @param {Browser} browser @param {string} origin */
async function wokenWorker(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/options/index.html`);
  await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
  const target = await browser.waitForTarget((target) => isWorker(target, origin));
  await page.close();
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker.');
  return worker;
}

/** @typedef {{ content: string, description: string }} Suggestion */

/** Runs in the background. @param {string} words @param {string} wanted @returns {Promise<boolean>} */
async function takeSuggestion(words, wanted) {
  const { omnibox } = /** @type {{ chrome: { omnibox: Record<string, { dispatch(...args: unknown[]): void }> } }} */ (
    /** @type {unknown} */ (globalThis)
  ).chrome;
  /** @type {Suggestion[]} */
  const found = await new Promise((resolve) => omnibox.onInputChanged?.dispatch(words, resolve));
  const suggestion = found.find(({ description }) => description.includes(wanted));
  if (suggestion) omnibox.onInputEntered?.dispatch(suggestion.content, 'currentTab');
  return suggestion !== undefined;
}

/** @param {import('puppeteer-core').Target} target @param {string} origin */
function isWorker(target, origin) {
  return target.type() === 'service_worker' && target.url().startsWith(origin);
}

/**
 * @param {number | undefined} port
 * @param {(window: Awaited<ReturnType<typeof connectWindow>>) => Promise<void>} use
 */
async function withWindow(port, use) {
  if (port === undefined) throw new Error('Chromium was launched without browserKeys.');
  const window = await connectWindow(port);
  try {
    await use(window);
  } finally {
    window.close();
  }
}
