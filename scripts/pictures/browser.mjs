// A Chromium with the extension, in a language and with the media that a picture asks for.
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../browsers/find.mjs';
import { bundle, sampleArticles } from '../sample/bundle.mjs';
import { pretendCaptured } from './pretend.mjs';

/**
 * @typedef {object} Shot
 * @property {string} path of the page, with its address's fragment; `{id:title}` stands for the id of a capture
 * @property {number} width CSS pixels
 * @property {number} height
 * @property {Record<string, string>} [media] features of media queries
 * @property {number} [zoom] as the browser's own, 1 by default
 * @property {Record<string, unknown>} [settings] of the extension
 * @property {string} [captured] for the popup: the title of the capture that it shows as just captured
 * @property {boolean} [empty] with an empty library
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [act] what is done before the picture
 */

/** @param {string} dist @param {string} language */
export async function launchForPictures(dist, language) {
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? 'chromium',
    headless: true,
    pipe: true,
    enableExtensions: [dist],
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8` },
    args: [`--lang=${language}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--hide-scrollbars'],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  /** @type {Map<string, number>} */
  const ids = new Map();

  /** @param {string} path */
  async function open(path) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  }

  return {
    close: () => browser.close(),
    async fillLibrary() {
      const page = await open('options/index.html');
      await page.evaluate(await bundle('fill.ts'));
      const rows = await page.evaluate(
        (articles) => /** @type {any} */ (globalThis).fillLibrary(articles),
        sampleArticles(),
      );
      for (const { id, title } of rows) ids.set(title, id);
      await page.close();
    },
    /** @param {Shot} shot @param {string} file */
    async take(shot, file) {
      const { width, height, media = {}, zoom = 1, settings = {}, captured, act } = shot;
      const page = await browser.newPage();
      await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom * 2 });
      const features = Object.entries({ 'prefers-reduced-motion': 'reduce', ...media });
      await page.emulateMediaFeatures(
        features.filter(([name]) => name !== 'forced-colors').map(([name, value]) => ({ name, value })),
      );
      if (media['forced-colors']) await forceColours(page, media['prefers-color-scheme'] === 'dark' ? 'dark' : 'light');
      if (captured !== undefined) await pretendCaptured(page, ids.get(captured) ?? 0);
      await page.goto(`${origin}/options/index.html`);
      await page.evaluate(
        (wished) => /** @type {any} */ (globalThis).chrome.storage.local.set({ settings: wished }),
        settings,
      );
      await page.evaluate(() => localStorage.clear());
      const path = shot.path.replace(/\{id:(.*?)\}/, (_, title) => String(ids.get(title)));
      await page.goto('about:blank');
      await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle0' });
      await act?.(page);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 350)));
      await page.screenshot({ path: /** @type {`${string}.png`} */ (file) });
      await page.close();
    },
  };
}

/** @param {import('puppeteer-core').Page} page @param {'light' | 'dark'} scheme */
async function forceColours(page, scheme) {
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}
