// All that a list shows or holds, selected by the keyboard.
import type { PopupSurface, TabSurface } from '../../scripts/browsers/surface.mjs';

/** Presses Ctrl+A in the list of popup or library. */
export function pressSelectAll(page: TabSurface | PopupSurface): Promise<void> {
  return page.evaluate(() => {
    const list = document.querySelector<HTMLElement>('[role=listbox]')!;
    list.focus();
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', ctrlKey: true, bubbles: true }));
  });
}
