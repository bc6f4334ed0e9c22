// Renders the icons of public/icons from the drawings beside this file. Run it after a change to one of them:
// `node scripts/icons/render.mjs`. The smallest size has drawings of its own, set on its pixels.
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from '../browsers/find.mjs';

const here = new URL('./', import.meta.url);
const out = new URL('../../public/icons/', here);

/** @type {{ drawing: string, prefix: string, sizes: number[] }[]} */
const icons = [
  { drawing: 'mark', prefix: '', sizes: [16, 32, 48, 128] },
  { drawing: 'captured', prefix: 'captured-', sizes: [16, 32, 48] },
];

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { drawing, prefix, sizes } of icons) {
  for (const size of sizes) {
    const source = readFileSync(new URL(`${drawing}${size === 16 ? '-16' : ''}.svg`, here), 'base64');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } img { display: block }</style><img src="data:image/svg+xml;base64,${source}" width="${size}">`,
    );
    await page.locator('img').evaluate((image) => /** @type {HTMLImageElement} */ (image).decode());
    await page.screenshot({ path: new URL(`${prefix}${size}.png`, out).pathname, omitBackground: true });
  }
}
await browser.close();
