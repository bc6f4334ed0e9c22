// The capture this popup is about: asked of the background, which carries it through even when the popup closes.
import { signal } from '@preact/signals';
import { CaptureError, codeOf, type ErrorCode, report } from '../src/errors';
import { type CaptureIntent, toBackground, type WishedPart } from '../src/messages';
import type { CaptureOutcome } from '../src/model';
import { findCapture } from '../src/storage/captures/captures';
import { askForPersistence } from '../src/storage/database/usage';
import { showOnToolbar } from '../src/toolbar';
import { activeTab, askForCapture } from './asking';

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
    /** Follows a capture that is asked for already. */
    followCapture: (answer: Promise<CaptureOutcome>) => follow(() => captured(answer)),
    /** An update is of the page unless the selection is asked for: what is selected may be from before. */
    capture: (intent: CaptureIntent, part: WishedPart = intent === 'update' ? 'page' : 'auto') =>
      follow(() => captured(askForCapture(intent, part))),
    /** Where a click captures nothing: says that the page is in the library already, if it is. */
    lookUp: async (): Promise<void> => {
      const { id: tabId, url = '', incognito } = (await activeTab()) ?? {};
      if (tabId === undefined || incognito || !/^https?:/.test(url)) return;
      const { canonicalAddress } = await import('../src/extract/address');
      const known = await findCapture(canonicalAddress(url));
      if (!known || state.value.kind !== 'idle') return;
      state.value = { kind: 'done', outcome: { kind: 'known', id: known.id } };
      await showOnToolbar(tabId, 'known');
    },
    /** For a page that no extension can read. */
    keepAddress: () =>
      follow(async () => {
        const tabId = (await activeTab())?.id;
        if (tabId === undefined) throw new CaptureError('noAccess');
        return { kind: 'done', outcome: await toBackground('keepAddress', { tabId }) };
      }),
    undo: (outcome: CaptureOutcome) =>
      follow(async () => {
        const { undoCapture } = await import('../src/storage/captures/undoing');
        await undoCapture(outcome);
        const tabId = (await activeTab())?.id;
        if (tabId !== undefined) await showOnToolbar(tabId, outcome.kind === 'captured' ? 'idle' : 'known');
        return { kind: 'undone', of: outcome.kind };
      }),
  };
}

async function captured(answer: Promise<CaptureOutcome>): Promise<CaptureState> {
  const outcome = await answer;
  // Asked by a page: the background cannot. Whatever the answer, the capture is stored.
  if (outcome.kind === 'captured') askForPersistence().catch((error: unknown) => report(error, 'persistence'));
  return { kind: 'done', outcome };
}
