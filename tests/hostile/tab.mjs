// A tab of Chromium in which hostile pages live one after the other, with the real content script beside them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extension } from '../../bench/extract/extractors.mjs';
import { heard } from './draft.mjs';

/** @typedef {import('puppeteer-core').CDPSession} Session @typedef {import('./draft.mjs').Draft} Draft */
/** @typedef {import('../../src/model').SaidOnce} SaidOnce */
/** @typedef {{ ok: true, value: SaidOnce } | { ok: false, code: string }} Reply */

const contentScript = readFileSync(join(import.meta.dirname, '../../dist/chrome/content.js'), 'utf8');

export class HostileTab {
  /** What ran since it was last forgotten. @type {string[]} */
  ran = [];
  /** What was asked for since then: kind and address. @type {{ kind: string, url: string }[]} */
  asked = [];
  crashed = false;
  /** What the content script last reported to the console. */
  reported = '';
  /** @type {{ url: string, type: string, body: Uint8Array } | undefined} */
  #serving;

  /** @param {import('puppeteer-core').Page} page @param {Session} session */
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /** @param {import('puppeteer-core').Browser} browser */
  static async open(browser) {
    const page = await browser.newPage();
    const tab = new HostileTab(page, await page.createCDPSession());
    page.on('error', () => {
      tab.crashed = true;
    });
    page.on('dialog', (dialog) => {
      tab.ran.push(dialog.message());
      void dialog.dismiss().catch(() => {});
    });
    tab.session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const words = args.map(({ value, description }) => value ?? description).join(' ');
      if (type === 'error' && words.startsWith('Offprint')) tab.reported = words.slice(0, 600);
    });
    tab.session.on('Runtime.bindingCalled', ({ payload }) => tab.ran.push(payload));
    tab.session.on('Fetch.requestPaused', (request) => void tab.#answer(request).catch(() => {}));
    await tab.session.send('Runtime.enable');
    await tab.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.session.send('Runtime.addBinding', { name: heard });
    await tab.session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return tab;
  }

  /** Opens a page and waits until it has loaded and done what it does by itself. @param {Draft} draft */
  async load(draft) {
    this.#serving = { url: draft.url, type: draft.type, body: draft.encode(silenced(draft.html)) };
    await this.page.goto(draft.url, { waitUntil: 'load', timeout: 60_000 });
    await this.settle();
  }

  /** Opens a document that nothing protects. @param {string} html */
  async show(html) {
    const url = 'https://stage.example/';
    this.#serving = { url, type: 'text/html; charset=utf-8', body: Buffer.from(html) };
    await this.page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  }

  forget() {
    this.ran = [];
    this.asked = [];
    this.reported = '';
  }

  /** What is under way in the page has its turn: two frames, or a task where it shows none. */
  async settle() {
    await this.evaluate(
      'new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); setTimeout(resolve, 60); })',
    );
  }

  /** In a world that the page cannot reach. @param {string} expression @param {number} [contextId] */
  async evaluate(expression, contextId) {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const world = contextId ?? (await this.#world('test'));
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', { ...options, contextId: world });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Milliseconds that the tab's main thread has worked: however busy the machine is with other things. */
  async worked() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  /** In the page's own world; what goes wrong there is the page's own trouble. @param {string} expression */
  async act(expression) {
    await this.session.send('Runtime.evaluate', { expression, silent: true });
  }

  /** The built content script's answer, as the background would get it. @param {'page' | 'auto'} part @returns {Promise<Reply>} */
  async extract(part) {
    const world = await this.#world('extension');
    await this.evaluate(`${extension()};\n${contentScript};undefined`, world);
    // Messages between contexts are JSON: what is none fails here as it would there.
    return JSON.parse(String(await this.evaluate(`ask('${part}').then((reply) => JSON.stringify(reply))`, world)));
  }

  /** A page that hangs is stopped first, and not waited for: it would not hear of it. */
  close() {
    this.session.send('Runtime.terminateExecution').catch(() => {});
    this.page.close().catch(() => {});
  }

  /** @param {string} worldName */
  async #world(worldName) {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const frameId = frameTree.frame.id;
    return (await this.session.send('Page.createIsolatedWorld', { frameId, worldName })).executionContextId;
  }

  /** Serves the page and nothing else. @param {import('puppeteer-core').Protocol.Fetch.RequestPausedEvent} paused */
  async #answer({ requestId, resourceType, request }) {
    const serving = this.#serving;
    const isServed = serving !== undefined && request.url.split('#')[0] === serving.url.split('#')[0];
    if (resourceType === 'Document' && isServed) {
      await this.session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'Content-Type', value: serving.type }],
        body: Buffer.from(serving.body).toString('base64'),
      });
      return;
    }
    this.asked.push({ kind: resourceType, url: request.url });
    await this.session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  }
}

/**
 * Attacks are heard rather than seen: a dialog would hold the page up. One event comes by itself, late, at a page's own
 * handler, whenever the browser finds time to lay out what is not in sight.
 * @param {string} html
 */
export function silenced(html) {
  return html.replaceAll(/\balert\b/g, heard).replaceAll('oncontentvisibilityautostatechange', 'data-late');
}
