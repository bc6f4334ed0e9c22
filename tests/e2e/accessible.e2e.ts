// axe-core finds nothing to object to in the pages of the extension, empty and with articles.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/surface.mjs';
import { browsers, useBed } from './bed';
import { articlePage } from './pages';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(browsers)('accessibility in %s', (kind) => {
  const bed = useBed(kind);

  it.each(['popup', 'library', 'options'])('nothing to object to in an empty %s', async (name) => {
    const page = await bed.openExtensionPage(`${name}/index.html`);
    await page.waitForText(/./);
    expect(await objections(page)).toEqual([]);
  });

  it.each(['popup', 'library'])('nothing to object to in a %s with articles', async (name) => {
    await (await bed.capture(await bed.open('https://harbour.example/ferry', articlePage('The ferry')))).dismiss();
    const page = await bed.openExtensionPage(`${name}/index.html`);
    await page.waitForText(/The ferry/);
    expect(await objections(page)).toEqual([]);
  });
});

declare const axe: { run(options: object): Promise<AxeResults> };

/** The rules that a page breaks, each with the elements that break it. */
async function objections(page: Surface): Promise<string[]> {
  await page.evaluateSource(`(() => { ${axeSource} })()`);
  return page.evaluate(async () => {
    // Frames are left out: axe would have to run a script in them, and nothing runs in the reader's.
    const { violations } = await axe.run({ iframes: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
