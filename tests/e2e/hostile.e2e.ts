// A page that tries everything: captured, read and exported, it runs nothing and asks the network for nothing.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/surface.mjs';
import { until } from '../../scripts/browsers/until.mjs';
import { download } from '../../scripts/capture.mjs';
import { type Bed, browsers, useBed } from './bed';
import { articlePage, fixture } from './pages';

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

describe.each(browsers)('a page in %s', (kind) => {
  const bed = useBed(kind);

  it('cannot find out that the extension is there, before a capture and after', async () => {
    // Not known to any browser: what a page is told of it is told of what is not there.
    const absent = {
      chromium: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
      firefox: `moz-extension://${crypto.randomUUID()}`,
    };
    const tab = await bed.open('https://probe.example/2024/05/probe', articlePage('Probe'));
    const probe = () => tab.evaluate(lookFor, [bed.driver.origin, absent[kind]]);
    const before = await probe();
    await (await bed.capture(tab)).dismiss();
    const after = await probe();
    for (const { found } of [before, after]) expect(found[0]).toEqual(found[1]);
    expect(after).toEqual(before);
    expect(before.runtime).toBe(false);
  });
});

/** Runs in a page: all by which it could tell whether extensions of these origins are there, and what is in it. */
async function lookFor(origins: string[]) {
  const paths = [
    'manifest.json',
    'icons/16.png',
    'content.js',
    'background.js',
    'popup/index.html',
    'library/index.html',
  ];
  const ended = (element: HTMLElement & { src: string }, src: string): Promise<string> =>
    new Promise((resolve) => {
      for (const event of ['load', 'error']) element.addEventListener(event, () => resolve(event), { once: true });
      element.src = src;
      document.body.append(element);
    }).then((event) => {
      element.remove();
      return String(event);
    });
  const ask = async (url: string): Promise<string[]> => [
    await fetch(url).then(
      ({ status }) => String(status),
      (error: Error) => error.name,
    ),
    await fetch(url, { mode: 'no-cors' }).then(
      ({ type }) => type,
      (error: Error) => error.name,
    ),
    await ended(new Image(), url),
    await ended(document.createElement('script'), url),
  ];
  const found: string[][][] = [];
  for (const origin of origins) found.push(await Promise.all(paths.map((path) => ask(`${origin}/${path}`))));
  const { chrome, browser } = window as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
  return {
    found,
    runtime: Boolean(chrome?.runtime ?? browser?.runtime),
    names: Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$/.test(name))
      .sort(),
    html: document.documentElement.outerHTML,
  };
}

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
