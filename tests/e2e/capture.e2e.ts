// The click, the shortcut and the menu, and what is kept of the page.
import { describe, expect, it } from 'vitest';
import type { Surface } from '../../scripts/browsers/surface.mjs';
import { browsers, keepBusy, useBed } from './bed';
import { articlePage, fixture } from './pages';

const ferry = 'https://harbour.example/2024/ferry';
const letters = 'https://harbour.example/2024/letters';

const notices = 'https://harbour.example/notices';
const line = '<!doctype html><html lang="en"><title>Notices of the harbour</title><div>One short line</div>';

const front = fixture('not-article-front');
const framed = fixture('framed');

describe.each(browsers)('capture in %s', (kind) => {
  const bed = useBed(kind);

  it('keeps the article on a click, and says so', async () => {
    const tab = await bed.open(`${ferry}?utm_source=letter`, articlePage('The ferry'));
    const popup = await bed.capture(tab);
    await popup.waitForText(/Captured.*The ferry.*Mara Lind.*min/);
    const { captures, bodies } = await bed.stored();
    expect(captures).toMatchObject([{ title: 'The ferry', url: `${ferry}?utm_source=letter`, canonicalUrl: ferry }]);
    expect(bodies).toMatchObject([{ captureId: captures[0]!.id }]);
    expect(bodies[0]!.text).toContain('eleven letters');
    expect(bodies[0]!.text).not.toContain('Harbour News');
  });

  it("reads an article that stands in a frame of the page's own origin", async () => {
    const tab = await bed.open(framed.url, framed.html);
    const popup = await bed.capture(tab);
    await popup.waitForText(/Captured.*The ferryman of Long Reach/);
    const [body] = (await bed.stored()).bodies;
    expect(body!.text).toContain('It had not occurred to him to send word.');
    expect(body!.text).not.toContain('not for print');
  });

  it('brings Readability into a page where the choice hardly knows, and into no other', async () => {
    const sure = await bed.capture(await bed.open(ferry, articlePage('The ferry')));
    expect(await isBrought(sure, 'rival')).toBe(false);
    await sure.dismiss();
    const unsure = await bed.capture(await bed.open(notices, line), /does not look like an article/);
    expect(await isBrought(unsure, 'rival')).toBe(true);
  });

  it('brings what a page of formulas, code and notes needs', async () => {
    const matter =
      '<pre class="language-python">row = 1</pre><p>So <span class="katex"><math><semantics><mi>x</mi>' +
      '<annotation encoding="application/x-tex">x_0</annotation></semantics></math></span>' +
      '<a href="#fn1">[1]</a>.</p><p id="fn1">[1] From the log of the ferry.</p>';
    await bed.capture(await bed.open(ferry, articlePage('The ferry', matter)));
    const [body] = (await bed.stored()).bodies;
    expect(body!.html).toContain('<code class="language-python">row = 1</code>');
    expect(body!.html).toContain('alttext="x_0"');
    expect(body!.html).toMatch(/class="footnotes".*From the log of the ferry/s);
  });

  it('keeps a page that never comes to its end as far as it came, and says so', async () => {
    bed.web.set('https://harbour.example/never.js', { type: 'text/javascript', body: '', delay: 60_000 });
    bed.web.set(ferry, articlePage('The ferry', 'Then it stopped.<script src="/never.js"></script> Nobody came.'));
    const tab = await bed.open(letters, articlePage('The letters'));
    await tab.evaluate((url) => void setTimeout(() => location.assign(url)), ferry);
    await tab.waitForText(/Then it stopped/);
    const popup = await bed.capture(tab);
    await popup.waitForText(/Captured.*The ferry.*cut short/);
    const [body] = (await bed.stored()).bodies;
    expect(body!.text).toContain('Then it stopped.');
    expect(body!.text).not.toContain('Nobody came');
  });

  it('waits for the scripts that a page defers, and that make its text', async () => {
    const script = 'https://harbour.example/late.js';
    const late = `document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Made by the script, a line of its own.</p>')`;
    bed.web.set(script, { type: 'text/javascript', body: late, delay: 3000 });
    bed.web.set(ferry, articlePage('The ferry', `<script defer src="${script}"></script>`));
    const tab = await bed.open(letters, articlePage('The letters'));
    await tab.evaluate((url) => void setTimeout(() => location.assign(url)), ferry);
    await tab.waitFor(() => document.readyState === 'interactive');
    const popup = await bed.capture(tab);
    await popup.waitForText(/Captured.*The ferry/);
    expect((await bed.stored()).bodies[0]!.text).toContain('Made by the script');
  });

  it('brings the words of other languages into a page that is in one of them', async () => {
    const sentence =
      'Die Fähre legte um sechs ab, bevor der Nebel sich entschieden hatte, und niemand an Deck sagte ein Wort. ';
    const html = `<!doctype html><html lang="en"><title>Die Fähre</title><article><h1>Die Fähre</h1>
      ${`<p>${sentence.repeat(4)}</p>`.repeat(4)}<div><a href="/b">Lesen Sie auch: der Hafen</a></div></article></html>`;
    const popup = await bed.capture(await bed.open(ferry, html));
    expect(await isBrought(popup, 'words')).toBe(true);
    const { captures, bodies } = await bed.stored();
    expect(captures).toMatchObject([{ title: 'Die Fähre', lang: 'de' }]);
    expect(bodies[0]!.text).not.toContain('Lesen Sie auch');
  });

  it('asks nothing of the network for it', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    const before = bed.asked.length;
    await bed.capture(tab);
    expect(bed.asked.slice(before)).toEqual([]);
  });

  it('carries it through when the popup closes at once', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    await keepBusy(tab);
    const popup = await bed.click(tab);
    await popup.waitForText(/Capturing/);
    await popup.dismiss();
    const { captures, bodies } = await bed.storedWhen(({ captures }) => captures.length === 1);
    expect(bodies.map(({ captureId }) => captureId)).toEqual(captures.map(({ id }) => id));
  });

  it('keeps the article on the shortcut, without a popup', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    await bed.driver.pressShortcut(tab, 'S');
    const { captures } = await bed.storedWhen(({ captures }) => captures.length === 1);
    expect(captures).toMatchObject([{ title: 'The ferry' }]);
  });

  it("keeps the article from the page's context menu", async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    await bed.driver.chooseFromMenu(tab);
    const { captures } = await bed.storedWhen(({ captures }) => captures.length === 1);
    expect(captures).toMatchObject([{ title: 'The ferry' }]);
  });

  it('leaves a page of the browser alone, and says why', async () => {
    const tab = await bed.open(kind === 'chromium' ? 'chrome://version/' : 'about:support');
    const popup = await bed.capture(tab, /This is a page of the browser itself\. Open an article on the web/);
    expect(await popup.count('button', /Try again|Capture anyway/)).toBe(0);
    expect((await bed.stored()).captures).toEqual([]);
  });

  it('keeps what does not look like an article only when told to', async () => {
    const tab = await bed.open(front.url, front.html);
    const popup = await bed.capture(tab, /This does not look like an article/);
    await popup.click('button', /^Capture anyway$/);
    await popup.waitForText(/Captured/);
    expect((await bed.stored()).captures).toMatchObject([{ title: front.title }]);
  });

  it('litters nothing with a click on such a page', async () => {
    const tab = await bed.open(front.url, front.html);
    await bed.capture(tab, /This does not look like an article/);
    const { captures, bodies } = await bed.stored();
    expect({ captures, bodies }).toEqual({ captures: [], bodies: [] });
  });

  it('keeps two tabs that are captured at once, each whole', async () => {
    const first = await bed.open(ferry, articlePage('The ferry', 'The ferry sank.'));
    const second = await bed.open(letters, articlePage('The letters', 'The letters burnt.'));
    await first.bringToFront();
    await keepBusy(first);
    await (await bed.capture(first, /Capturing/)).dismiss();
    await bed.driver.pressShortcut(second, 'S');
    const { captures, bodies } = await bed.storedWhen(({ captures }) => captures.length === 2);
    const textOf = (title: string) => {
      const { id } = captures.find((row) => row.title === title)!;
      return bodies.find(({ captureId }) => captureId === id)!.text;
    };
    expect(textOf('The ferry')).toMatch(/The ferry sank\.$/);
    expect(textOf('The letters')).toMatch(/The letters burnt\.$/);
  });

  it('stores nothing from a private window, and says so', async () => {
    const tab = await bed.openPrivate(ferry, articlePage('The ferry'));
    await bed.capture(tab, /Nothing from a private window is stored\./);
    const { captures, bodies } = await bed.stored();
    expect({ captures, bodies }).toEqual({ captures: [], bodies: [] });
  });

  it('takes a capture back on Undo', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    const popup = await bed.capture(tab);
    await popup.click('button', /^Undo$/);
    await popup.waitForText(/Taken back/);
    const { captures, trash, bodies } = await bed.stored();
    expect({ captures, trash, bodies }).toEqual({ captures: [], trash: [], bodies: [] });
  });
});

/** What an extension asks of its tabs, in either browser. */
interface Api {
  tabs: { query(wanted: object): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
}

/** Whether a part of extraction was brought into the page in front. Into other tabs the extension may not look. */
function isBrought(popup: Surface, part: string): Promise<boolean> {
  return popup.evaluate(async (wanted) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, scripting } = browser ?? chrome;
    const func = (name: string) =>
      name in ((globalThis as unknown as Record<symbol, object>)[Symbol.for('offprint parts')] ?? {});
    const looks = (await tabs.query({})).map(({ id }) =>
      scripting.executeScript({ target: { tabId: id }, func, args: [wanted] }),
    );
    return (await Promise.allSettled(looks)).some(
      (look) => look.status === 'fulfilled' && look.value[0]?.result === true,
    );
  }, part);
}
