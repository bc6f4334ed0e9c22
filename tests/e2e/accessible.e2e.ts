// axe-core finds nothing to object to in the pages of the extension, empty and with articles.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Surface, TabSurface } from '../../scripts/browsers/surface.mjs';
import { browsers, useBed } from './bed';
import { articlePage } from './pages';
import { withSample } from './sample';

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

  const withArticle = async (): Promise<TabSurface> => {
    const ids = await withSample(bed);
    const tide = ids.get('What a tide table knows: predicting the sea by hand');
    const page = await bed.openExtensionPage(`library/index.html#view=all&words=tide&capture=${tide}`);
    await page.waitForText(/1 of \d/);
    await page.waitFor(() => document.querySelectorAll('[role=option]').length > 0);
    return page;
  };

  it('nothing to object to beside an article that was found', async () => {
    const page = await withArticle();
    const found: Record<string, string[]> = { 'an article': await objections(page) };
    for (const [tool, shown] of panels) {
      await page.evaluate(
        (label) => document.querySelector<HTMLElement>(`.tools [aria-label="${label}"]`)!.click(),
        tool,
      );
      await page.waitFor((selector) => document.querySelector(selector) !== null, shown);
      found[tool] = await objections(page);
    }
    expect(found).toEqual(clean(found));
  });

  it('nothing to object to in the menus of the library page', async () => {
    const page = await withArticle();
    const found: Record<string, string[]> = {};
    for (const [button, shown] of overlays) {
      await page.click('button', button);
      await page.waitForText(shown);
      found[String(button)] = await objections(page);
      await page.press('Escape');
    }
    expect(found).toEqual(clean(found));
  });

  it.each(dialogs)('nothing to object to in the dialog of %s', async (button) => {
    const page = await withArticle();
    await page.click('button', button);
    await page.waitFor(() => document.querySelector('dialog[open]') !== null);
    expect(await objections(page)).toEqual([]);
  });

  it('nothing to object to in options with rules, one of them open, and a template that is wrong', async () => {
    await withSample(bed);
    await bed.choose({
      siteRules: [{ site: 'tidalnotes.example', content: ['main'] }],
      notes: { fileName: '{{title}}', note: '{{nothing}}', images: 'remote' },
    });
    const page = await bed.openExtensionPage('options/index.html');
    await page.waitForText(/tidalnotes\.example/);
    await page.click('button', /^Edit the rule for tidalnotes\.example/);
    await page.waitFor(() => document.querySelector('.rule-form') !== null);
    expect(await objections(page)).toEqual([]);
  });

  it('nothing to object to in lists of every kind', async () => {
    const page = await withArticle();
    const found: Record<string, string[]> = {};
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-choose]')!.click());
    await page.waitForText(/1 selected/);
    found.chosen = await objections(page);
    for (const [hash, shown] of lists) {
      await page.evaluate((wished) => {
        location.hash = wished;
      }, hash);
      await page.waitForText(shown);
      found[hash] = await objections(page);
    }
    expect(found).toEqual(clean(found));
  });

  it('nothing to object to in a popup that searches, and explains how', async () => {
    await withSample(bed);
    const page = await bed.openExtensionPage('popup/index.html');
    await page.waitForText(/Bread, salt/);
    await page.fill('searchbox', /^Search$/, 'tidde');
    await page.waitForText(/Results for “tide”/);
    expect(await objections(page)).toEqual([]);
    await page.click('button', /^How to search$/);
    await page.waitForText(/All words must be there/);
    expect(await objections(page)).toEqual([]);
  });
});

/** What is found when nothing is. */
const clean = (found: Record<string, string[]>) => Object.fromEntries(Object.keys(found).map((state) => [state, []]));

/** Each opens between the tools and the article. */
const panels: [tool: string, shown: string][] = [
  ['Tags', '[role=combobox]'],
  ['Note', 'textarea'],
  ['Details', '.details'],
];

/** Each is closed by Escape. */
const overlays: [RegExp, RegExp][] = [
  [/^Sorted by/, /Date published/],
  [/^Look of the text$/, /Line height/],
  [/^Contents$/, /What the table does not know/],
  [/^More$/, /Focus mode/],
  [/^Export/, /Markdown/],
];

const dialogs = [
  /^Manage tags$/,
  /^How to search$/,
  /^Keyboard shortcuts$/,
  /^Capture many pages/,
  /^To capture/,
  /^Import/,
  /^Backup/,
];

const lists: [hash: string, shown: RegExp][] = [
  ['view=unread&words=zebra', /Nothing found/],
  ['view=trash', /The trash is empty/],
  ['view=all&capture=999999', /no longer in your library/],
];

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
