// Firefox with the test build, its background stopped at any step: it tells the web that it is there, turns in circles,
// and its process is ended.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { startFirefox } from '../../scripts/browsers/bidi.mjs';
import { findFirefox } from '../../scripts/browsers/find.mjs';
import { until } from '../../scripts/browsers/until.mjs';

/** Firefox draws the host of the extension's pages at random, unless it is told beforehand. */
const uuid = '8d4c1a3e-1f2b-4c5d-9e6f-0a1b2c3d4e5f';
const patience = 60_000;

export class FaultyFirefox {
  kind = /** @type {const} */ ('firefox');
  origin = `moz-extension://${uuid}`;
  /** Set while the background stands at a step. @type {import('./chromium.mjs').Held | undefined} */
  held;
  /** Nothing else happens here than the background's end. @type {Record<string, () => Promise<void>>} */
  accidents = {};

  /** @param {string} dist @param {import('./web.mjs').FaultsWeb} web */
  constructor(dist, web) {
    this.dist = dist;
    this.web = web;
    web.onHeld = (held) => {
      this.held = held;
      this.#stand(new Error('The background stands at a step.'));
    };
    this.#letGo();
  }

  /** Rejects once the background stands still. @type {Promise<never>} */
  #standing = Promise.race([]);
  /** @type {(error: Error) => void} */
  #stand = () => {};

  #letGo() {
    this.held = undefined;
    this.#standing = new Promise((_, reject) => {
      this.#stand = reject;
    });
    this.#standing.catch(() => {});
  }

  async start() {
    const manifest = JSON.parse(readFileSync(join(this.dist, 'manifest.json'), 'utf8'));
    this.bidi = await startFirefox({
      path: findFirefox() ?? 'firefox',
      headless: true,
      prefs: {
        'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
        'extensions.webextensions.crash.threshold': 1000, // else a process that ends often is not started again
        'browser.tabs.crashReporting.sendReport': false,
        'dom.max_script_run_time': 0,
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': this.web.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': this.web.port,
      },
      onEvent: () => {},
    });
    const { contexts } = await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    this.window = contexts[0].context;
    await this.bidi.send('webExtension.install', { extensionData: { type: 'path', path: this.dist } });
    this.page = await this.#newTab();
    await this.#openLook();
  }

  async #newTab() {
    return (await this.#send('browsingContext.create', { type: 'tab' })).context;
  }

  /** @param {string} method @param {object} params */
  #send(method, params) {
    if (!this.bidi) throw new Error('Firefox was not started.');
    return this.bidi.send(method, params);
  }

  /** In the page that looks the library over. Rejects where the background stands still, since both share a thread. @param {string} expression @returns {Promise<any>} */
  async ask(expression) {
    const asked = this.bidi?.run(this.look, expression) ?? Promise.reject(new Error('Firefox was not started.'));
    asked.catch(() => {});
    return Promise.race([asked, this.#standing]);
  }

  /** Shows a page in the tab that is captured. @param {string} url */
  async show(url) {
    await this.#send('browsingContext.navigate', { context: this.page, url, wait: 'complete' });
  }

  /** Wakes the background and counts its steps from here on. @param {number} stop 0 stops nowhere */
  async arm(stop) {
    this.#letGo();
    await until(
      () =>
        this.ask(
          `browser.runtime.getBackgroundPage().then((page) => { Object.assign(page.steps, { passed: 0, stop: ${stop}, at: '', isNoted: false }); return true; })`,
        ),
      'the background',
      patience,
    );
  }

  /** Lets the background pass all its steps; where it stands at one already nothing but its end helps. */
  async disarm() {
    const letting = this.ask('browser.runtime.getBackgroundPage().then((page) => { page.steps.stop = 0; })');
    await letting.catch(() => this.endBackground());
  }

  /** How far the background came. @returns {Promise<{ passed: number, at: string }>} */
  progress() {
    return this.ask('browser.runtime.getBackgroundPage().then(({ steps: { passed, at } }) => ({ passed, at }))');
  }

  /** Runs a story of the background to its end. @param {string} expression @returns {Promise<{ error?: string }>} */
  run(expression) {
    return this.ask(
      `browser.runtime.getBackgroundPage().then((page) => page.${expression}).then(() => ({}), (error) => ({ error: String(error) }))`,
    );
  }

  async goOn() {}
  async tidy() {}

  /** Ends the process that background and pages of the extension share. */
  async endBackground() {
    /** @type {number[]} */
    const pids = /** @type {any} */ (
      await this.bidi?.run(
        this.window ?? '',
        "ChromeUtils.requestProcInfo().then(({ children }) => children.filter(({ type }) => type === 'extension').map(({ pid }) => pid))",
      )
    );
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    this.#letGo();
    await this.#openLook();
  }

  /** As an update does. */
  async reloadExtension() {
    await this.endBackground();
  }

  async #openLook() {
    const last = this.look;
    this.look = await this.#newTab();
    if (last) await this.#send('browsingContext.close', { context: last }).catch(() => {});
    const url = `${this.origin}/tests/faults/extension/page.html`;
    await until(
      async () => {
        await this.#send('browsingContext.navigate', { context: this.look, url, wait: 'complete' });
        return this.ask("typeof look === 'object'");
      },
      'the page that looks the library over',
      patience,
    );
  }

  /** Begins anew, with an empty profile. */
  async killBrowser() {
    await this.close();
    this.look = undefined;
    this.#letGo();
    await this.start();
  }

  async close() {
    await this.bidi?.close();
  }
}
