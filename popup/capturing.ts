// The capture this popup is about: asked of the background, which carries it through even when the popup closes.
import { signal } from '@preact/signals';
import browser from '../src/browser';
import { CaptureError, codeOf, type ErrorCode, report } from '../src/errors';
import { type CaptureIntent, toBackground, type WishedPart } from '../src/messages';
import type { CaptureOutcome } from '../src/model';
import { askForPersistence } from '../src/storage/usage';
import { showOnToolbar } from '../src/toolbar';

export type CaptureState =
  | { kind: 'idle' }
  | { kind: 'busy' }
  | { kind: 'done'; outcome: CaptureOutcome }
  | { kind: 'undone'; of: CaptureOutcome['kind'] }
  | { kind: 'failed'; code: ErrorCode };

export type Capturing = ReturnType<typeof createCapturing>;

export function createCapturing() {
  const state = signal<CaptureState>({ kind: 'idle' });

  async function follow(work: () => Promise<CaptureState>): Promise<void> {
    state.value = { kind: 'busy' };
    try {
      state.value = await work();
    } catch (error) {
      report(error, 'popup');
      state.value = { kind: 'failed', code: codeOf(error) };
    }
  }

  return {
    state,
    /** An update is of the page unless the selection is asked for: what is selected may be from before. */
    capture: (intent: CaptureIntent, part: WishedPart = intent === 'update' ? 'page' : 'auto') =>
      follow(async () => {
        const tabId = await activeTab();
        if (tabId === undefined) throw new CaptureError('noAccess');
        const outcome = await toBackground('capture', { tabId, intent, part });
        // Asked by a page: the background cannot. Whatever the answer, the capture is stored.
        if (outcome.kind === 'captured') askForPersistence().catch((error: unknown) => report(error, 'persistence'));
        return { kind: 'done', outcome };
      }),
    /** For a page that no extension can read. */
    keepAddress: () =>
      follow(async () => {
        const tabId = await activeTab();
        if (tabId === undefined) throw new CaptureError('noAccess');
        return { kind: 'done', outcome: await toBackground('keepAddress', { tabId }) };
      }),
    undo: (outcome: CaptureOutcome) =>
      follow(async () => {
        const { undoCapture } = await import('../src/storage/undoing');
        await undoCapture(outcome);
        const tabId = await activeTab();
        if (tabId !== undefined) await showOnToolbar(tabId, outcome.kind === 'captured' ? 'idle' : 'known');
        return { kind: 'undone', of: outcome.kind };
      }),
  };
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
