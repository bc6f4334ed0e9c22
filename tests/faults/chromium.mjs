// Chromium with the test build, its background stopped at any step: ended there, or held while something happens to the
// page.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { until } from '../../scripts/browsers/until.mjs';

/** @typedef {import('puppeteer-core').Page} Page @typedef {import('puppeteer-core').CDPSession} Session */
/** @typedef {{ at: string, isNoted: boolean }} Held */

/** Milliseconds: the machine may be busy with other things. */
const patience = 60_000;

export class FaultyChromium {
  kind = /** @type {const} */ ('chrome');
  #profile;
  /** @type {Session | undefined} */
  #background;
  #isArmed = false;
  /** Set while the background is held at a step: which, and whether the capture has been noted by then. @type {Held | undefined} */
  held;

  /** @param {string} dist @param {import('../../scripts/browsers/fake-web.mjs').FakeWeb} web @param {string} [folder] for its profile */
  constructor(dist, web, folder = tmpdir()) {
    this.dist = dist;
    this.proxyPort = web.port;
    this.#profile = mkdtempSync(join(folder, 'offprint-faults-'));
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
    await this.#install();
    await this.#openLook();
    this.page = await this.browser.newPage();
  }

  async #install() {
    const session = await this.browser?.target().createCDPSession();
    const installed = await session?.send('Extensions.loadUnpacked', { path: this.dist });
    this.origin = `chrome-extension://${installed?.id}`;
  }

  /** Shows a page in the tab that is captured. @param {string} url */
  async show(url) {
    await this.page?.goto(url);
  }

  /** Closes that tab, by what closes it, and opens another. @param {(page: Page) => Promise<unknown>} close */
  async #instead(close) {
    const { page } = this;
    this.page = await this.browser?.newPage();
    if (page) await close(page);
  }

  /** What may happen to the page, while the background is held. @type {Record<string, () => Promise<void>>} */
  accidents = {
    'the tab closed': () => this.#instead((page) => page.close()),
    'the tab went elsewhere': () => this.show('https://faults.example/elsewhere'),
    'the tab crashed': () =>
      this.#instead(async (page) => {
        const crashed = new Promise((resolve) => page.once('error', resolve));
        page.goto('chrome://crash').catch(() => {});
        await crashed;
        await page.close();
      }),
    'the tab discarded': () =>
      this.#instead(async () => {
        await this.ask(
          `chrome.tabs.query({ url: 'https://faults.example/*' }).then(([tab]) => chrome.tabs.discard(tab.id))`,
        );
      }),
  };

  /** Takes away what an accident left. */
  async tidy() {
    await this.ask(
      'chrome.tabs.query({ discarded: true }).then((tabs) => chrome.tabs.remove(tabs.map(({ id }) => id)))',
    );
  }

  /** The library page's own tab, wherever the browser stands. @template T @param {string} expression @returns {Promise<T>} */
  async ask(expression) {
    try {
      return /** @type {T} */ (await /** @type {Page} */ (this.look).evaluate(expression));
    } catch (error) {
      throw new Error(`Asked in vain: ${expression.slice(0, 80)}`, { cause: error });
    }
  }

  /** Wakes the background and counts its steps from here on. @param {number} stop 0 stops nowhere */
  async arm(stop) {
    this.held = undefined;
    this.#isArmed = true;
    const session = await this.#wake();
    await session.send('Runtime.evaluate', {
      expression: `Object.assign(steps, { passed: 0, stop: ${stop}, at: '', isNoted: false })`,
    });
  }

  /** Lets the background pass all its steps: what it does after its answer would be stopped when nobody waits for it. */
  async disarm() {
    this.#isArmed = false;
    this.held = undefined;
    await this.#background?.send('Runtime.evaluate', { expression: 'steps.stop = 0' });
    await this.#background?.send('Debugger.resume').catch(() => {}); // it may not stand
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
    session.on('Debugger.paused', ({ callFrames }) => {
      this.#hold(session, callFrames[0]?.callFrameId ?? '').catch(() => {}); // it may have been let go
    });
    await session.send('Runtime.enable');
    await session.send('Debugger.enable');
    await until(
      async () => (await session.send('Runtime.evaluate', { expression: "typeof stories === 'object'" })).result.value,
      'the background',
      patience,
    );
    const { result } = await session.send('Runtime.evaluate', { expression: 'steps.hold' });
    await session.send('Debugger.setBreakpointOnFunctionCall', { objectId: result.objectId ?? '' });
    this.#background = session;
    return session;
  }

  /** @param {Session} session @param {string} callFrameId */
  async #hold(session, callFrameId) {
    const { result } = await session.send('Debugger.evaluateOnCallFrame', {
      callFrameId,
      expression: '({ at: steps.at, isNoted: steps.isNoted })',
      returnByValue: true,
    });
    if (this.#isArmed) this.held = result.value;
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
    this.held = undefined;
    await this.#background?.send('Debugger.resume');
  }

  /**
   * Ends the background where it stands, with its process: one that is held at a step would not hear of its end. The
   * pages of the extension go with it.
   */
  async endBackground() {
    const session = this.#background;
    this.#background = undefined;
    this.held = undefined;
    const { browser, origin } = this;
    for (const pid of extensionProcesses(browser?.process()?.pid ?? 0)) process.kill(pid, 'SIGKILL');
    // A target that is listened to is kept though nothing of it is left.
    session?.detach().catch(() => {});
    const isLeft = () =>
      browser?.targets().some((each) => each.type() === 'service_worker' && each.url().startsWith(`${origin}`));
    await until(() => !isLeft(), 'the background to end', patience);
    await this.look?.close().catch(() => {});
    await this.#openLook();
  }

  /** As an update does: the background is ended wherever it stands, and the extension's pages close. */
  async reloadExtension() {
    const session = this.#background;
    this.#background = undefined;
    this.held = undefined;
    const installing = this.#install();
    await session?.detach().catch(() => {}); // lets it go
    await installing;
    await this.look?.close().catch(() => {});
    await this.#openLook();
  }

  async #openLook() {
    this.look = await this.browser?.newPage();
    await this.look?.goto(`${this.origin}/tests/faults/extension/page.html`);
    await until(() => this.ask("typeof look === 'object'"), 'the page that looks the library over', patience);
  }

  /** Ends the whole browser at once, and starts it again on the same profile. */
  async killBrowser() {
    this.#background = undefined;
    this.held = undefined;
    const child = this.browser?.process();
    if (child?.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    }
    await this.start();
  }

  async close() {
    await this.browser?.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The processes that the extension runs in, of one browser. @param {number} browser its process */
function extensionProcesses(browser) {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) => (found ? [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3] ?? '' }] : []));
  /** @param {number} pid @returns {number[]} */
  const below = (pid) => all.filter(({ parent }) => parent === pid).flatMap((each) => [each.pid, ...below(each.pid)]);
  const own = new Set(below(browser));
  return all
    .filter(({ pid, command }) => own.has(pid) && command.includes('--extension-process'))
    .map(({ pid }) => pid);
}
