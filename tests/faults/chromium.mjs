// Chromium with the test build, its background stopped at any step: ended there, or held while something happens to the
// page.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { until } from '../../scripts/browsers/until.mjs';

/** @typedef {import('puppeteer-core').Page} Page @typedef {import('puppeteer-core').CDPSession} Session */

export class FaultyChromium {
  #profile = mkdtempSync(join(tmpdir(), 'offprint-faults-'));
  /** @type {Session | undefined} */
  #background;
  #backgroundId = '';
  /** @type {Session | undefined} */
  #browserSession;
  /** Set while the background is held at a step. */
  held = false;

  /** @param {string} dist @param {number} proxyPort */
  constructor(dist, proxyPort) {
    this.dist = dist;
    this.proxyPort = proxyPort;
  }

  async start() {
    this.browser = await puppeteer.launch({
      executablePath: findChromium() ?? 'chromium',
      pipe: true,
      enableExtensions: true,
      userDataDir: this.#profile,
      protocolTimeout: 60_000,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        `--proxy-server=127.0.0.1:${this.proxyPort}`,
        '--ignore-certificate-errors',
      ],
    });
    const session = await this.browser.target().createCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', { path: this.dist });
    this.#browserSession = session;
    this.origin = `chrome-extension://${id}`;
    this.look = await this.browser.newPage();
    await this.look.goto(`${this.origin}/tests/faults/extension/page.html`);
    this.page = await this.browser.newPage();
  }

  /** The library page's own tab, wherever the browser stands. @template T @param {string} expression @returns {Promise<T>} */
  async ask(expression) {
    return /** @type {T} */ (await /** @type {Page} */ (this.look).evaluate(expression));
  }

  /** Wakes the background and counts its steps from here on. @param {number} stop 0 stops nowhere */
  async arm(stop) {
    this.held = false;
    const session = await this.#wake();
    await session.send('Runtime.evaluate', {
      expression: `Object.assign(steps, { passed: 0, stop: ${stop}, at: '' })`,
    });
  }

  async #wake() {
    if (this.#background) return this.#background;
    await this.ask("chrome.runtime.sendMessage({ name: 'wake' }).catch(() => {})");
    const { browser, origin } = this;
    if (!browser || !origin) throw new Error('Chromium was not started.');
    const target = await browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
    );
    const session = await target.createCDPSession();
    this.#backgroundId = (await session.send('Target.getTargetInfo')).targetInfo.targetId;
    session.on('Debugger.paused', () => {
      this.held = true;
    });
    await session.send('Runtime.enable');
    await session.send('Debugger.enable');
    await until(
      async () => (await session.send('Runtime.evaluate', { expression: "typeof stories === 'object'" })).result.value,
      'the background',
    );
    this.#background = session;
    return session;
  }

  /** How far the background came. @returns {Promise<{ passed: number, at: string }>} */
  async progress() {
    const session = await this.#wake();
    const { result } = await session.send('Runtime.evaluate', { expression: 'steps', returnByValue: true });
    return result.value;
  }

  /** Runs a story of the background to its end. @param {string} expression @returns {Promise<{ error?: string }>} */
  async run(expression) {
    const session = await this.#wake();
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
    return exceptionDetails ? { error: exceptionDetails.exception?.description ?? exceptionDetails.text } : {};
  }

  async goOn() {
    this.held = false;
    await this.#background?.send('Debugger.resume');
  }

  /** Ends the background where it stands, as the browser does with one it has waited for too long. */
  async endBackground() {
    const session = this.#background;
    this.#background = undefined;
    this.held = false;
    const { browser, origin } = this;
    const target = browser
      ?.targets()
      .find((each) => each.type() === 'service_worker' && each.url().startsWith(origin ?? ''));
    this.#browserSession?.send('Target.closeTarget', { targetId: this.#backgroundId }).catch(() => {});
    const isGone = () => !target || !browser?.targets().includes(target);
    const deadline = Date.now() + 1500;
    // One that is held hears of its end at once, or as soon as it goes on.
    await until(() => isGone() || Date.now() > deadline, 'the background to end');
    if (!isGone()) session?.send('Debugger.disable').catch(() => {});
    await until(isGone, 'the background to end');
    session?.detach().catch(() => {});
  }

  /** Ends the whole browser at once, and starts it again on the same profile. */
  async killBrowser() {
    this.#background = undefined;
    const child = this.browser?.process();
    const gone = new Promise((resolve) => child?.once('exit', resolve));
    child?.kill('SIGKILL');
    await gone;
    await this.start();
  }

  async close() {
    await this.browser?.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
