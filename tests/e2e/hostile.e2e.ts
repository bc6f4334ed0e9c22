// A page that tries everything: captured, read and exported, it runs nothing and asks the network for nothing.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/surface.mjs';
import { until } from '../../scripts/browsers/until.mjs';
import { download } from '../../scripts/capture.mjs';
import { type Bed, browsers, useBed } from './bed';
import { fixture } from './pages';

const { url, html } = fixture('hostile');

describe.each(browsers)('the hostile page in %s', (kind) => {
  const bed = useBed(kind);

  it('would be heard: a page without a policy of its own does run and ask', async () => {
    await bed.open('https://loud.example/', '<img src="https://evil.example/1.png" onerror="alert(\'heard\')">');
    await until(() => bed.driver.dialogs.length > 0, 'the dialog');
    expect(bed.driver.dialogs).toEqual(['heard']);
    expect(bed.asked).toContain('https://evil.example/1.png');
  });

  it('runs nothing and asks nothing while it is captured', async () => {
    await captured(bed);
    expectSilence(bed, []);
  });

  it('runs nothing and asks nothing in the reader', async () => {
    await captured(bed);
    const [capture] = (await bed.stored()).captures;
    const library = await bed.openExtensionPage(`library/index.html#capture=${capture!.id}`);
    await library.waitFor(() => document.querySelector('iframe')?.contentDocument?.body.textContent.includes('rope'));
    await provoke(library);
    expectSilence(bed, []);
  });

  it('runs nothing and asks nothing in the exported file', async () => {
    const popup = await captured(bed);
    const file = await download(bed.downloads, async () => {
      await popup.click('button', /^Export/);
      await popup.click('menuitem', /^HTML/);
    });
    const exported = 'https://exported.example/';
    const page = await bed.open(exported, readFileSync(file, 'utf8'));
    expect(await page.text()).toContain('rope walk');
    await provoke(page);
    expectSilence(bed, [exported]);
  });
});

async function captured(bed: Bed) {
  // What the page itself would show is asked for when its pictures are kept; here any request is one too many.
  await bed.choose({ keepPictures: false });
  const tab = await bed.open(url, html);
  // What the browser itself fetched of the page is not ours: Firefox now and then runs ahead of the page's policy.
  bed.forgetAsked();
  const popup = await bed.capture(tab);
  await popup.waitForText(/Captured.*rope walk/);
  return popup;
}

/** Touches every element of a page and of its frames in every way that a handler could wait for. */
async function provoke(page: Surface): Promise<void> {
  await page.evaluate(async () => {
    const events = [
      'load',
      'error',
      'mouseover',
      'focus',
      'toggle',
      'animationend',
      'begin',
      'beforeinput',
      'pointerdown',
    ];
    const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    for (const root of [document, ...frames]) {
      for (const element of root?.querySelectorAll('*') ?? [])
        for (const event of events) element.dispatchEvent(new Event(event, { bubbles: true }));
    }
    // What a handler or a late style would ask for is on its way two frames later.
    for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

function expectSilence(bed: Bed, allowed: string[]): void {
  expect(bed.driver.dialogs).toEqual([]);
  const favicons = allowed.map((address) => new URL('/favicon.ico', address).href);
  expect(bed.asked.filter((address) => !allowed.includes(address) && !favicons.includes(address))).toEqual([]);
}
