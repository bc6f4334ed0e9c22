// A press that counts as the user's own: browsers let a page ask for access in one of these alone.
import type { TabSurface } from '../../scripts/browsers/surface.mjs';

/** Focuses a button by its words, once it is enabled, and presses Enter. */
export async function pressButton(page: TabSurface, name: string): Promise<void> {
  await page.waitFor((name) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!button || button.disabled) return false;
    button.focus();
    return document.activeElement === button;
  }, name);
  await page.press('Enter');
}
