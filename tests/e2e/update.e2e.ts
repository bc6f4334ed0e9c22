// A page that was captured before: known, updated with the earlier text kept, unchanged, and back again.
import { describe, expect, it } from 'vitest';
import type { PopupSurface } from '../../scripts/browsers/surface.mjs';
import { type Bed, browsers, useBed } from './bed';
import { articlePage } from './pages';

const ferry = 'https://harbour.example/2024/ferry';

describe.each(browsers)('a known page in %s', (kind) => {
  const bed = useBed(kind);

  it('is named as such, by whichever of its addresses, and Update finds it unchanged', async () => {
    await captured(bed, 'The ferry sank.');
    const popup = await clickedAgain(bed, `${ferry}/?utm_medium=mail#end`, 'The ferry sank.');
    await popup.click('button', /^Update$/);
    await popup.waitForText(/Unchanged since it was captured/);
    const { captures, versions } = await bed.stored();
    expect(captures).toHaveLength(1);
    expect(versions).toEqual([]);
  });

  it('keeps the earlier text as a version when Update finds another', async () => {
    await captured(bed, 'The ferry sank.');
    const popup = await clickedAgain(bed, ferry, 'The ferry was raised.');
    await popup.click('button', /^Update$/);
    await popup.waitForText(/Updated; the earlier text is kept/);
    const { captures, bodies, versions } = await bed.stored();
    expect(captures).toHaveLength(1);
    expect(bodies.map(({ text }) => text)).toEqual([expect.stringMatching(/The ferry was raised\.$/)]);
    expect(versions.map(({ text }) => text)).toEqual([expect.stringMatching(/The ferry sank\.$/)]);
  });

  it('has its earlier text back after Undo', async () => {
    await captured(bed, 'The ferry sank.');
    const popup = await clickedAgain(bed, ferry, 'The ferry was raised.');
    await popup.click('button', /^Update$/);
    await popup.waitForText(/Updated;/);
    await popup.click('button', /^Undo$/);
    await popup.waitForText(/Update taken back/);
    const { bodies, versions } = await bed.stored();
    expect(bodies.map(({ text }) => text)).toEqual([expect.stringMatching(/The ferry sank\.$/)]);
    expect(versions).toEqual([]);
  });
});

async function captured(bed: Bed, last: string): Promise<void> {
  const tab = await bed.open(ferry, articlePage('The ferry', last));
  const popup = await bed.capture(tab);
  await popup.dismiss();
  await tab.close();
}

/** The popup that says when the page was captured. */
async function clickedAgain(bed: Bed, url: string, last: string): Promise<PopupSurface> {
  const tab = await bed.open(url, articlePage('The ferry', last));
  const popup = await bed.click(tab);
  await popup.waitForText(/Captured (now|just now|this minute|.* ago)/i);
  expect(await popup.count('button', /^Open$/)).toBe(1);
  return popup;
}
