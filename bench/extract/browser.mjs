// A Chromium that holds nothing but the corpus: each page stands at its own address, without its scripts and files.
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find.mjs';

/**
 * Scripts are forbidden rather than switched off: a parser with scripting off would take `<noscript>` for content.
 * Styles within the page stay, so that what it hides is hidden.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export async function openBrowser() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH.');
  return puppeteer.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root has no user namespace to build a sandbox in
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One tab with one page of the corpus. */
export class Tab {
  /**
   * @param {import('puppeteer-core').Page} page
   * @param {import('puppeteer-core').CDPSession} session
   * @param {string} url
   * @param {string} html
   */
  constructor(page, session, url, html) {
    this.page = page;
    this.session = session;
    this.url = url;
    this.html = html;
    this.loading = false;
  }

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} url
   * @param {string} html
   */
  static async open(browser, url, html) {
    const page = await browser.newPage();
    const tab = new Tab(page, await page.createCDPSession(), url, html);
    tab.session.on('Fetch.requestPaused', (request) => {
      // A request of a tab that is being closed has nobody left to answer it.
      tab.answer(request).catch(() => {});
    });
    await tab.session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return tab;
  }

  /** Loads the page, anew when it was loaded before. */
  async load() {
    this.loading = true;
    await this.page.goto(this.url, { waitUntil: 'load' });
    this.loading = false;
  }

  /**
   * Gives the document while it is awaited, and nothing else: no file of it, and no page it would go on to by itself.
   * @param {import('puppeteer-core').Protocol.Fetch.RequestPausedEvent} request
   */
  async answer({ requestId, resourceType }) {
    if (resourceType !== 'Document') {
      await this.session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    } else if (this.loading) {
      await this.session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [
          { name: 'Content-Type', value: 'text/html; charset=utf-8' },
          { name: 'Content-Security-Policy', value: policy },
        ],
        body: Buffer.from(this.html, 'utf8').toString('base64'),
      });
    } else {
      await this.session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 }); // 204: stay where you are
    }
  }

  /**
   * Runs an extractor's script in a world of its own, as the browser does for extensions, and gives the function
   * that evaluates an expression there.
   * @param {string} name of the world: one name is one world
   * @param {string} script
   * @returns {Promise<(expression: string) => Promise<unknown>>}
   */
  async enter(name, script) {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: name,
    });
    /** @param {string} expression */
    const evaluate = async (expression) => {
      const options = { expression, contextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', options);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await evaluate(`${script};undefined`);
    return evaluate;
  }

  /** Closes the tab; a page that hangs is stopped first, since it would not hear of it. */
  async close() {
    this.session.send('Runtime.terminateExecution').catch(() => {});
    await this.page.close();
  }
}
