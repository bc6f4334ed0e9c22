// What ends or replaces the background half-way: the browser that puts it to sleep, an update. Whole or not at all.
import { describe, expect, it } from 'vitest';
import { browsers, keepBusy, useBed } from './bed';
import { articlePage } from './pages';

const ferry = 'https://harbour.example/2024/ferry';
const letters = 'https://harbour.example/2024/letters';

describe.each(browsers)('the background in %s', (kind) => {
  const bed = useBed(kind);

  it('leaves nothing half when it is stopped during a capture, and the popup says so', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    await keepBusy(tab);
    const popup = await bed.click(tab);
    await popup.waitForText(/Capturing/);
    await bed.driver.stopBackground();
    await popup.waitForText(/The browser interrupted the capture\./);
    const { captures, bodies } = await bed.stored();
    expect({ captures, bodies }).toEqual({ captures: [], bodies: [] });
    await bed.capture(tab);
    expect((await bed.stored()).captures).toHaveLength(1);
  });

  it('captures after it was stopped', async () => {
    await bed.capture(await bed.open(ferry, articlePage('The ferry')));
    const tab = await bed.open(letters, articlePage('The letters'));
    await bed.driver.stopBackground();
    await bed.capture(tab);
    expect((await bed.stored()).captures).toHaveLength(2);
  });

  it('captures a page that was open before the extension was reloaded, without a reload of the page', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    const popup = await bed.capture(tab);
    await popup.dismiss();
    const other = await bed.open(letters, articlePage('The letters'));
    await bed.driver.reloadExtension();
    await (await bed.capture(other)).dismiss();
    // The content script of the time before is still in this page.
    await (await bed.click(tab)).waitForText(/Captured .*Update/);
    const { captures } = await bed.stored();
    expect(captures.map(({ title }) => title).sort()).toEqual(['The ferry', 'The letters']);
  });
});
