// One interface over both browsers: what the commands and the end-to-end tests may do with the extension.

/**
 * @typedef {import('./surface.mjs').TabSurface} TabSurface
 * @typedef {import('./surface.mjs').PopupSurface} PopupSurface
 *
 * @typedef {object} LaunchOptions
 * @property {string} dist the folder of the built extension
 * @property {string} downloads the folder that downloads go to
 * @property {number} [proxyPort] of a fake web; without it the browser uses the network
 * @property {boolean} [headless] true unless told otherwise
 * @property {boolean} [pinned] whether the button stands in the toolbar, as for whoever clicks it; else Chromium slides it
 *   in at each click, a quarter of a second (in Firefox the tests put it there always)
 * @property {boolean} [browserKeys] whether shortcuts and context menus will be used (Chromium needs a port for it)
 *
 * @typedef {object} Driver
 * @property {'chromium' | 'firefox'} kind
 * @property {string} origin of the extension's pages, without a slash at the end
 * @property {string[]} dialogs the words of every alert, confirm and prompt that opened; each was dismissed
 * @property {(url: string) => Promise<TabSurface>} open a new tab, in front
 * @property {(url: string) => Promise<TabSurface>} openPrivate in a new private window, where the extension is allowed
 * @property {(path: string) => Promise<TabSurface>} openExtensionPage such as `library/index.html`, in front
 * @property {(tab: TabSurface) => Promise<PopupSurface>} clickToolbar the real button, with the grant that comes of it
 * @property {(tab: TabSurface, letter: string) => Promise<void>} pressShortcut Alt, Shift and a letter
 * @property {(tab: TabSurface) => Promise<void>} chooseFromMenu the extension's entry in the page's context menu
 * @property {(tab: TabSurface, words: string, wanted: string) => Promise<void>} takeSuggestion types the keyword `op` and
 *   words into the address bar and takes, in this tab, the suggestion that names what is wanted (in Chromium, whose
 *   address bar cannot be driven, the background is told what was typed and taken)
 * @property {() => Promise<void>} allowAccess answers the browser's question whether the extension may reach a site
 * @property {() => Promise<void>} stopBackground as the browser does after 30 idle seconds
 * @property {() => Promise<void>} reloadExtension as an update does; the extension's pages close
 * @property {Promise<void>} closed when the browser has ended, by whomever
 * @property {() => Promise<void>} close
 */

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launch(kind, options) {
  if (kind === 'chromium') return (await import('./chromium.mjs')).launchChromium(options);
  return (await import('./firefox.mjs')).launchFirefox(options);
}
