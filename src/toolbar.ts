// What the toolbar button of a tab tells. The browser forgets it when the tab goes to another page.
import browser from './browser';
import type { ErrorCode } from './errors';
import type { CaptureOutcome } from './model';

export type ToolbarState = 'idle' | 'busy' | CaptureOutcome['kind'] | { failed: ErrorCode };

const plain = { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png' };
const ticked = { 16: '/icons/captured-16.png', 32: '/icons/captured-32.png', 48: '/icons/captured-48.png' };

/** Colours of `src/ui`'s tokens, dark enough for the white text that browsers put on a badge. */
const green = '#2b6e4a';
const grey = '#67625b';
const red = '#a83a25';

const inLibrary = { path: ticked, text: '✓', colour: green };
const looks = {
  idle: { path: plain, text: '', colour: grey, title: 'actionTitle' },
  // The icon stays as it is: reading one takes the background longer than it takes to save a page.
  busy: { path: undefined, text: '…', colour: grey, title: 'badgeBusy' },
  captured: { ...inLibrary, title: 'badgeCaptured' },
  updated: { ...inLibrary, title: 'badgeCaptured' },
  known: { ...inLibrary, title: 'badgeKnown' },
  unchanged: { ...inLibrary, title: 'badgeKnown' },
  notArticle: { path: plain, text: '?', colour: grey, title: 'badgeNotArticle' },
  failed: { path: plain, text: '!', colour: red, title: 'badgeFailed' },
};

/** Shows a state on one tab's button: icon, badge, and words for the pointer and the screen reader. Never rejects. */
export async function showOnToolbar(tabId: number, state: ToolbarState): Promise<void> {
  const failed = typeof state === 'object';
  const { path, text, colour, title } = looks[failed ? 'failed' : state];
  const words = browser.i18n.getMessage(failed ? `error_${state.failed}` : title);
  // A tab that is gone has no button: nothing is left to be told.
  await Promise.allSettled([
    path && browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setTitle({ tabId, title: words }),
  ]);
}

/** Warns on the button of every tab that says nothing of its own: the rolling backup has not worked for a week. */
export async function warnOnToolbar(warns: boolean): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ text: warns ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ color: red }),
    browser.action.setTitle({ title: browser.i18n.getMessage(warns ? 'backupFailing' : 'actionTitle') }),
  ]);
}
