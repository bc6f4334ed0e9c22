// The bed of the end-to-end tests: a browser with the built extension and a web of our own, empty before each test.
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Driver, launch } from '../../scripts/browsers/driver.mjs';
import { type Answer, type FakeWeb, fakeWeb } from '../../scripts/browsers/fake-web.mjs';
import type { PopupSurface, TabSurface } from '../../scripts/browsers/surface.mjs';
import { until } from '../../scripts/browsers/until.mjs';
import { emptyLibrary, readStored, type Stored } from './stored';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

export const browsers = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browsers)[number];

const dists = { chromium: 'chrome', firefox: 'firefox' };
export const distOf = (kind: BrowserKind): string => join(import.meta.dirname, '../../dist', dists[kind]);

export class Bed {
  /** What each address answers, or how, by the headers of the request; a string is HTML. */
  readonly web = new Map<string, string | Answer | ((headers: IncomingHttpHeaders) => Answer | undefined)>();
  readonly downloads = mkdtempSync(join(tmpdir(), 'offprint-e2e-'));
  driver!: Driver;
  private proxy!: FakeWeb;
  private tabs: TabSurface[] = [];
  private popup: PopupSurface | undefined;

  constructor(readonly kind: BrowserKind) {}

  async start(): Promise<void> {
    this.proxy = await fakeWeb((url, headers) => {
      const given = this.web.get(url);
      const answer = typeof given === 'function' ? given(headers) : given;
      return typeof answer === 'string' ? { type: 'text/html; charset=utf-8', body: answer } : answer;
    });
    const options = { dist: distOf(this.kind), downloads: this.downloads, proxyPort: this.proxy.port };
    this.driver = await launch(this.kind, { ...options, browserKeys: true });
  }

  /** Every address asked for since the last `forgetAsked`, without what the browser itself asks its maker. */
  get asked(): string[] {
    const ofItsMaker = /(^|\.)(google(apis)?|gvt1|mozilla|firefox)\.(com|net|org)$/;
    return this.proxy.asked.filter((url) => !ofItsMaker.test(new URL(url).hostname));
  }

  async reset(): Promise<void> {
    this.web.clear();
    await this.onExtensionPage(emptyLibrary);
    this.driver.dialogs.length = 0;
    this.forgetAsked();
  }

  /** Chooses settings, as the options page does. */
  async choose(settings: Record<string, unknown>): Promise<void> {
    await this.onExtensionPage((page) => page.evaluate((settings) => chrome.storage.local.set({ settings }), settings));
  }

  forgetAsked(): void {
    this.proxy.asked.length = 0;
  }

  /** Opens a page of ours, or any address that the test put on the web. */
  async open(url: string, html?: string): Promise<TabSurface> {
    if (html !== undefined) this.web.set(url.replace(/#.*/, ''), html); // a fragment is never sent
    return this.keep(await this.driver.open(url));
  }

  async openPrivate(url: string, html: string): Promise<TabSurface> {
    this.web.set(url, html);
    return this.keep(await this.driver.openPrivate(url));
  }

  async openExtensionPage(path: string): Promise<TabSurface> {
    return this.keep(await this.driver.openExtensionPage(path));
  }

  /** Clicks the toolbar button and waits until the popup says what came of it. */
  async capture(tab: TabSurface, outcome = /Captured/): Promise<PopupSurface> {
    const popup = await this.click(tab);
    await popup.waitForText(outcome);
    return popup;
  }

  /** Clicks the toolbar button; the popup is closed again after the test. */
  async click(tab: TabSurface): Promise<PopupSurface> {
    await this.popup?.dismiss();
    this.popup = await this.driver.clickToolbar(tab);
    return this.popup;
  }

  stored(): Promise<Stored> {
    return this.onExtensionPage(readStored);
  }

  /** Waits until the library holds what a test expects. */
  async storedWhen(condition: (stored: Stored) => boolean): Promise<Stored> {
    const page = await this.driver.openExtensionPage('options/index.html');
    try {
      return await until(async () => {
        const stored = await readStored(page);
        return condition(stored) && stored;
      }, `rows that fulfil ${condition}`);
    } finally {
      await page.close();
    }
  }

  async closeAll(): Promise<void> {
    await this.popup?.dismiss();
    this.popup = undefined;
    // A reload of the extension closes its pages by itself.
    await Promise.allSettled(this.tabs.splice(0).map((tab) => tab.close()));
  }

  async stop(): Promise<void> {
    await this.driver?.close();
    await this.proxy.close();
    rmSync(this.downloads, { recursive: true, force: true });
  }

  private async onExtensionPage<T>(work: (page: TabSurface) => Promise<T>): Promise<T> {
    const page = await this.driver.openExtensionPage('options/index.html');
    try {
      return await work(page);
    } finally {
      await page.close();
    }
  }

  private keep(tab: TabSurface): TabSurface {
    this.tabs.push(tab);
    return tab;
  }
}

/**
 * Keeps a page's only thread at work for a while, so that its capture takes that long. The work begins at once; the
 * answer comes first.
 */
export async function keepBusy(tab: TabSurface): Promise<void> {
  await tab.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 3000;
      while (performance.now() < end);
    });
  });
}

/** One browser for all tests of a `describe`. */
export function useBed(kind: BrowserKind): Bed {
  const bed = new Bed(kind);
  beforeAll(() => bed.start());
  beforeEach(() => bed.reset());
  afterEach(() => bed.closeAll());
  afterAll(() => bed.stop());
  return bed;
}
