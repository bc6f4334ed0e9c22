// Keys for Chromium's own window: CDP's key events go to the page alone and trigger neither shortcuts nor menus, so
// these go through the UI DevTools, the inspector of the browser's own interface (`--enable-ui-devtools`).
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { JsonSocket } from './json-socket.mjs';
import { until } from './until.mjs';

/** @typedef {{ nodeId: number, nodeName: string, attributes?: string[], children?: Node[] }} Node */

/** Chromium's numbers for a key (key code, USB code, DomKey), and for what is held down with it. */
const keys = {
  up: { keyCode: 0x26, code: 0x070052, key: 0x00200304 },
  tab: { keyCode: 0x09, code: 0x07002b, key: 0x09 },
  enter: { keyCode: 0x0d, code: 0x070028, key: 0x0d },
};
const shift = 1 << 1;
const alt = 1 << 3;

/** A port that was free a moment ago. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {number} port given to `--enable-ui-devtools` */
export async function connectWindow(port) {
  const socket = await JsonSocket.connect(`ws://127.0.0.1:${port}/0`);
  await socket.send('DOM.enable');

  /** The first window of a name, wherever in the tree. @param {string} name @returns {Promise<Node | undefined>} */
  async function find(name) {
    const { root } = /** @type {{ root: Node }} */ (await socket.send('DOM.getDocument'));
    return flatten(root).find((node) => node.nodeName === 'Window' && node.attributes?.includes(name));
  }

  /** @param {Node} window @param {{ keyCode: number, code: number, key: number }} key @param {number} [flags] */
  const press = (window, key, flags = 0) =>
    socket.send('DOM.dispatchKeyEvent', {
      nodeId: window.nodeId,
      event: { type: 'keyPressed', flags, isChar: false, ...key },
    });

  return {
    /** @param {string} letter */
    async pressAltShift(letter) {
      const window = await until(() => find('BrowserWidget'), "Chromium's window");
      await press(window, keyOf(letter), alt | shift);
    },
    /** The entry stands last but two in an open menu, above "View page source" and "Inspect". */
    async chooseExtensionsEntry() {
      const menu = await until(() => find('MenuHost'), 'the context menu');
      for (const key of [keys.up, keys.up, keys.up, keys.enter]) await press(menu, key);
    },
    /**
     * Its first button refuses, its second allows. Against clicks that were meant for others it is deaf for half a
     * second after it came, and after each that it did not hear.
     */
    async allowAccess() {
      const question = () => find('ExtensionInstallDialogView');
      const dialog = await until(question, 'the question for access');
      await pause(700);
      await press(dialog, keys.tab);
      await until(async () => {
        const still = await question();
        if (!still) return true;
        await press(still, keys.enter);
        await pause(700);
        return false;
      }, 'the question to close');
    },
    close: () => socket.close(),
  };
}

/** @param {string} letter A to Z */
function keyOf(letter) {
  const keyCode = letter.toUpperCase().charCodeAt(0);
  return { keyCode, code: 0x070004 + keyCode - 'A'.charCodeAt(0), key: keyCode };
}

/** @param {Node} node @returns {Node[]} */
function flatten(node) {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
