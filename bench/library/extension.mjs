// The built extension with one page more, the bench's own: the real storage code at the origin of popup and library.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../../scripts/browsers/find.mjs';

const root = join(import.meta.dirname, '../..');

/** Tall enough that fifty rows of a list are in sight. */
const viewport = { width: 1280, height: 3600 };

/**
 * Builds the extension as it stands, and the page beside it: an older build would not open the page's database.
 * @returns {Promise<string>} the folder
 */
export async function packExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  await build({ root, mode: 'chrome', logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'bench'),
      emptyOutDir: false,
      target: 'chrome120',
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'page/main.ts'),
        output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' },
      },
    },
  });
  const page = '<!doctype html><title>bench</title><script type="module" src="main.js"></script>';
  writeFileSync(join(folder, 'bench/index.html'), page);
  return folder;
}

/** @typedef {{ browser: import('puppeteer-core').Browser, origin: string, close: () => Promise<void> }} Launched */

/**
 * A browser with the extension and an empty profile on disk.
 * @param {string} extension its folder
 * @returns {Promise<Launched>}
 */
export async function launch(extension) {
  const profile = mkdtempSync(join(tmpdir(), 'offprint-bench-profile-'));
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? 'chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: viewport,
    protocolTimeout: 1_800_000,
    args: ['--no-first-run', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension });
  return {
    browser,
    origin: `chrome-extension://${id}`,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
