// What the toolbar button says of the page before the user: that it is in the library, after a click on it, until it is left.
import { describe, expect, it } from 'vitest';
import { type Bed, browsers, useBed } from './bed';
import { articlePage } from './pages';

const ferry = 'https://harbour.example/2024/ferry';
const letters = 'https://harbour.example/2024/letters';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: Record<'getBadgeText' | 'getTitle', (details: { tabId: number }) => Promise<string>>;
};

/** What the button says on each tab on which it says something of its own: badge and title. */
async function marks(bed: Bed): Promise<string[]> {
  const page = await bed.openExtensionPage('options/index.html');
  try {
    return await page.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const told = tabs.map(async ({ id: tabId }) =>
        Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]),
      );
      return (await Promise.all(told)).filter(([badge]) => badge !== '').map((words) => words.join(' '));
    });
  } finally {
    await page.close();
  }
}

/** The popup says it first, the button right after. */
async function told(bed: Bed, words: string[]): Promise<void> {
  await expect.poll(() => marks(bed), { timeout: 10_000 }).toEqual(words);
}

describe.each(browsers)('the toolbar button in %s', (kind) => {
  const bed = useBed(kind);

  it('says that a page is in the library once it is clicked there, and no longer than the page is shown', async () => {
    bed.web.set(letters, articlePage('The letters'));
    const tab = await bed.open(ferry, articlePage('The ferry'));
    expect(await marks(bed)).toEqual([]);
    await tab.bringToFront();
    await (await bed.capture(tab)).dismiss();
    await told(bed, ['✓ Captured']);
    await tab.goto(letters);
    expect(await marks(bed)).toEqual([]);
    await tab.goto(ferry);
    expect(await marks(bed)).toEqual([]);
    await tab.bringToFront();
    await (await bed.capture(tab)).dismiss();
    await told(bed, ['✓ Already in your library']);
    expect((await bed.stored()).captures).toHaveLength(1);
  });

  it('says so too, with the popup, where a click captures nothing by itself', async () => {
    const tab = await bed.open(ferry, articlePage('The ferry'));
    await (await bed.capture(tab)).dismiss();
    await bed.choose({ captureOnClick: false });
    await tab.goto(`${ferry}?utm_source=letter`);
    await tab.bringToFront();
    const popup = await bed.capture(tab, /Captured .*The ferry/);
    expect(await popup.count('button', /^Update$/)).toBe(1);
    await popup.dismiss();
    await told(bed, ['✓ Already in your library']);
    const other = await bed.open(letters, articlePage('The letters'));
    await (await bed.capture(other, /This page/)).dismiss();
    expect(await marks(bed)).toHaveLength(1);
    expect((await bed.stored()).captures).toHaveLength(1);
  });
});
