// Three kinds of test: pure code in Node; DOM and IndexedDB in a real Chromium; the built extension in real browsers.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { findChromium } from './scripts/browsers/find.mjs';
import { checkers } from './tests/export/checkers.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.{browser,formats}.test.{ts,tsx}'],
        },
      },
      inBrowser('browser', ['tests/**/*.browser.test.{ts,tsx}']),
      // Exports, handed to programs that check files of their formats: EPUBCheck, the W3C's validator, unzip.
      inBrowser('formats', ['tests/**/*.formats.test.ts']),
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000, // a browser's first start on a machine at work
          // Each file starts browsers of its own; one at a time is what two cores bear.
          fileParallelism: false,
        },
      },
    ],
  },
});

/** Tests in a real Chromium. */
function inBrowser(name: string, include: string[]): TestProjectInlineConfiguration {
  return {
    // Tests import the words of public/_locales, which Vite warns of where it takes them for assets to be served.
    publicDir: false,
    // Found beforehand: a dependency met half-way would reload the page in the middle of a test.
    optimizeDeps: {
      include: [
        'dexie',
        'dompurify',
        '@mozilla/readability',
        'turndown',
        'preact',
        'preact/hooks',
        'preact/jsx-runtime',
        'preact/jsx-dev-runtime',
        '@preact/signals',
        'axe-core',
        'fflate',
        'micromark',
        'micromark-extension-gfm',
        'yaml',
        'papaparse',
        '@zip.js/zip.js',
      ],
    },
    test: {
      name,
      include,
      testTimeout: name === 'formats' ? 120_000 : 60_000, // the largest page takes seconds on a machine at work
      browser: {
        enabled: true,
        commands: checkers,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            executablePath: findChromium() ?? '',
            // Root has no user namespace to build a sandbox in; the other flags keep Chromium from calling home.
            args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
          },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
