// Firefox with the extension, driven over WebDriver BiDi, and through the browser's own window where BiDi does not reach.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startFirefox } from './bidi.mjs';
import { findFirefox } from './find.mjs';
import * as chrome from './firefox-window.mjs';
import { PopupSurface, Surface, TabSurface } from './surface.mjs';
import { until } from './until.mjs';

/** Firefox draws the host of moz-extension: addresses at random for each profile, unless it is told beforehand. */
const uuid = '8d4c1a3e-1f2b-4c5d-9e6f-0a1b2c3d4e5f';
const origin = `moz-extension://${uuid}`;

/**
 * @param {import('./driver.mjs').LaunchOptions} options
 * @returns {Promise<import('./driver.mjs').Driver>}
 */
export async function launchFirefox({ dist, downloads, proxyPort, headless = true }) {
  const id = geckoId(dist);
  /** @type {string[]} */
  const dialogs = [];
  /** @type {string | undefined} */
  let front;
  const bidi = await startFirefox({
    path: findFirefox() ?? 'firefox',
    headless,
    prefs: preferences(id, downloads, proxyPort),
    onEvent: (method, params) => {
      if (method === 'browsingContext.userPromptOpened') dialogs.push(String(params.message));
    },
  });
  await bidi.send('session.subscribe', { events: ['browsingContext.userPromptOpened'] });
  const window = await browserWindow(bidi);
  // New tabs open in the window of this one: one that is private has no database for pages of the extension.
  const home = (await bidi.send('browsingContext.getTree')).contexts[0].context;
  await window.evaluate(chrome.allowPrivateWindows, id);
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: dist } });

  /** @param {string} url */
  async function open(url) {
    const { context } = await bidi.send('browsingContext.create', { type: 'tab', referenceContext: home });
    const tab = drive(context);
    await tab.goto(url);
    return tab;
  }

  /** @param {string} context of a tab just opened, and so in front */
  function drive(context) {
    const tab = tabOf(bidi, context, (id) => {
      front = id;
    });
    front = tab.id;
    return tab;
  }

  /** @param {string} url */
  async function openPrivate(url) {
    const opener = await open(`${origin}/options/index.html`);
    await opener.evaluateSource(`browser.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    await opener.close();
    return drive(await until(() => contextAt(bidi, url), 'the private window'));
  }

  /** Nothing is asked of a tab that is in front already: its page may be too busy to answer. @param {TabSurface} tab */
  async function toFront(tab) {
    if (front !== tab.id) await tab.bringToFront();
  }

  return {
    kind: 'firefox',
    origin,
    dialogs,
    open,
    openPrivate,
    openExtensionPage: (path) => open(`${origin}/${path}`),
    async clickToolbar(tab) {
      await toFront(tab);
      await window.evaluate(chrome.clickToolbarButton, id);
      return popupOf(bidi, tab.id);
    },
    async pressShortcut(tab, letter) {
      await toFront(tab);
      await window.waitFor(chrome.pressAltShift, letter);
    },
    async chooseFromMenu(tab) {
      await toFront(tab);
      await bidi.send('input.performActions', { context: tab.id, actions: [rightClick] });
      await window.waitFor(chrome.chooseExtensionsEntry, id);
    },
    async takeSuggestion(tab, words, wanted) {
      await toFront(tab);
      await window.waitFor(chrome.takeSuggestion, `op ${words}`, wanted);
    },
    allowAccess: async () => {
      await window.waitFor(chrome.allowAccess);
    },
    stopBackground: () => window.evaluate(chrome.stopBackground, id),
    reloadExtension: () => window.evaluate(chrome.reloadExtension, id),
    closed: bidi.closed,
    close: () => bidi.close(),
  };
}

/** @param {string} dist @returns {string} */
function geckoId(dist) {
  return JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
}

/** @param {string} id @param {string} downloads @param {number | undefined} proxyPort */
function preferences(id, downloads, proxyPort) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'intl.locale.requested': 'en-US', // the interface is found by its English words
    'browser.download.folderList': 2, // the folder named in the next line
    'browser.download.dir': downloads,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.manager.addToRecentDocs': false,
    ...(proxyPort === undefined ? {} : proxied(proxyPort)),
  };
}

/** @param {number} port */
function proxied(port) {
  return {
    'network.proxy.type': 1, // by hand
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

/** The browser's own window, where scripts have its privileges. @param {import('./bidi.mjs').Bidi} bidi */
async function browserWindow(bidi) {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return new Surface((expression) => bidi.run(contexts[0].context, expression));
}

/** @param {import('./bidi.mjs').Bidi} bidi @param {string} url @returns {Promise<string | undefined>} */
async function contextAt(bidi, url) {
  const { contexts } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
  return contexts.find((/** @type {{ url: string }} */ context) => context.url === url)?.context;
}

/** @param {import('./bidi.mjs').Bidi} bidi @param {string} context @param {(id: string) => void} [onFront] */
function tabOf(bidi, context, onFront) {
  return new TabSurface((expression) => bidi.run(context, expression), {
    id: context,
    goto: (url) => bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    async bringToFront() {
      await bidi.send('browsingContext.activate', { context });
      // Keys and clicks before that would go to the tab that was in front.
      await until(() => bidi.run(context, "document.visibilityState === 'visible'"), 'the tab to come to the front');
      onFront?.(context);
    },
    press: (key) => bidi.send('input.performActions', { context, actions: [pressOf(key)] }),
    close: () => bidi.send('browsingContext.close', { context }),
  });
}

/** WebDriver's names for keys that are no character. @type {Record<string, string>} */
const namedKeys = {
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
};

/** @param {string} key */
function pressOf(key) {
  const value = namedKeys[key] ?? key;
  return {
    type: 'key',
    id: 'keyboard',
    actions: [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ],
  };
}

/**
 * The popup has no context in BiDi: a page of the extension, in a tab behind, reaches into it.
 * @param {import('./bidi.mjs').Bidi} bidi
 * @param {string} clicked the tab it was clicked on: only pages of the same window, private or not, see the popup
 */
async function popupOf(bidi, clicked) {
  const beside = { type: 'tab', background: true, referenceContext: clicked };
  const { context } = await bidi.send('browsingContext.create', beside);
  await tabOf(bidi, context).goto(`${origin}/background.js`); // any file of the extension, the least lively one
  /** @param {string} expression */
  const inView = (expression) =>
    `(([window]) => { const { document } = window; return ${expression}; })(browser.extension.getViews({ type: 'popup' }))`;
  const popup = new PopupSurface(
    (expression) => bidi.run(context, inView(expression)),
    async () => {
      // It may have closed itself: one click more would open it again.
      // Headless, a click into the page leaves it open.
      if (await bidi.run(context, isOpen)) await bidi.run(context, inView('window.close()'));
      await until(async () => !(await bidi.run(context, isOpen)), 'the popup to close');
      await bidi.send('browsingContext.close', { context });
    },
  );
  // There is no view for a moment after the click.
  await popup.waitFor(() => document.readyState === 'complete');
  return popup;
}

const isOpen = "browser.extension.getViews({ type: 'popup' }).length > 0";

const rightClick = {
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x: 2, y: 2 },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ],
};
