// Functions that run in Firefox's own window, with its privileges. Each is sent as text and sees its arguments alone.
// They use Firefox internals, which may change with any version.

/**
 * What they use of the window, as far as they use it.
 * @typedef {{ terminateBackground(): Promise<void> }} Extension
 * @typedef {{ beginInputTransaction(window: Window, callback: object): void, keydown(event: KeyboardEvent): void, keyup(event: KeyboardEvent): void }} InputProcessor
 * @typedef {HTMLElement & { state: string, activateItem(entry: Element): void }} Menu
 * @typedef {object} Privileged
 * @property {{ importESModule(url: string): any }} ChromeUtils
 * @property {{ getByID(id: string): { extension: Extension } }} WebExtensionPolicy
 * @property {Record<string, { createInstance(type: unknown): InputProcessor }>} Cc
 * @property {{ nsITextInputProcessor: unknown }} Ci
 * @property {{ value: string, search(text: string): void, pickResult(result: object, event: Event): void }} gURLBar
 */

/** @param {string} id of the extension */
export async function clickToolbarButton(id) {
  const { ChromeUtils, WebExtensionPolicy } = /** @type {Privileged} */ (/** @type {unknown} */ (globalThis));
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  // The window in front, which may be a private one.
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  const front = BrowserWindowTracker.getTopWindow();
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(front);
}

/** @param {string} id */
export async function stopBackground(id) {
  const { WebExtensionPolicy } = /** @type {Privileged} */ (/** @type {unknown} */ (globalThis));
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

/** @param {string} id */
export async function reloadExtension(id) {
  const { ChromeUtils } = /** @type {Privileged} */ (/** @type {unknown} */ (globalThis));
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
}

/** As "Run in Private Windows" does on the add-on's page; before the installation. @param {string} id */
export async function allowPrivateWindows(id) {
  const { ChromeUtils } = /** @type {Privileged} */ (/** @type {unknown} */ (globalThis));
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

/**
 * Keys as the system would send them to the window; BiDi's go to the page alone. Gives whether a command came
 * of it: while the focus is still on its way into the page they go there, and do not come back.
 * @param {string} letter
 */
export function pressAltShift(letter) {
  const { Cc, Ci } = /** @type {Privileged} */ (/** @type {unknown} */ (globalThis));
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor) throw new Error('Firefox has no text input processor.');
  /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
  processor.beginInputTransaction(window, { onNotify: () => true });
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) },
  ].map((key) => new KeyboardEvent('', key));
  /** @type {Promise<boolean>} */
  const commanded = new Promise((resolve) => {
    document.addEventListener('command', () => resolve(true), { capture: true, once: true });
    setTimeout(() => resolve(false), 1000);
  });
  for (const key of keys) processor.keydown(key);
  for (const key of keys.reverse()) processor.keyup(key);
  return commanded;
}

/** False as long as no extension asks. */
export function allowAccess() {
  const button = /** @type {HTMLElement | null} */ (
    document.querySelector('#addon-webext-permissions-notification .popup-notification-primary-button')
  );
  const panel = /** @type {(HTMLElement & { state: string }) | null} */ (document.getElementById('notification-popup'));
  if (panel?.state !== 'open' || !button) return false;
  button.click();
  return true;
}

/** False as long as the menu is not open. @param {string} id */
export function chooseExtensionsEntry(id) {
  const menu = /** @type {Menu | null} */ (document.getElementById('contentAreaContextMenu'));
  const prefix = `${id.replace(/[^\w-]/g, '_')}-menuitem-`;
  const entry = menu?.querySelector(`[id^="${prefix}"]`);
  if (menu?.state !== 'open' || !entry) return false;
  menu.activateItem(entry);
  return true;
}

/**
 * False as long as the address bar does not suggest it.
 * @param {string} typed with the keyword before it
 * @param {string} wanted words of the suggestion
 */
export function takeSuggestion(typed, wanted) {
  const { gURLBar: bar } = /** @type {Privileged} */ (/** @type {unknown} */ (globalThis));
  if (bar.value !== typed) bar.search(typed);
  const rows = /** @type {(Element & { result?: object })[]} */ ([...document.querySelectorAll('.urlbarView-row')]);
  const result = rows.find(({ textContent }) => textContent?.includes(wanted))?.result;
  if (!result) return false;
  bar.pickResult(result, new MouseEvent('click'));
  return true;
}
