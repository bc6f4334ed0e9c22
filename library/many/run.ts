// Captures many pages one by one, and tells what became of each: tabs that are open, or the list of pages to capture.
import { signal } from '@preact/signals';
import { codeOf, type ErrorCode } from '../../src/errors';
import { toBackground } from '../../src/messages';
import type { CaptureId, CaptureOutcome } from '../../src/model';
import { type ListedPage, listWanted, markFailed } from '../../src/storage/captures/to-capture';
import { inTurn } from './in-turn';

/** One page of the run. */
export interface Line {
  key: string;
  title: string;
  state: 'waiting' | 'busy' | CaptureOutcome['kind'] | { failed: ErrorCode };
  id?: CaptureId;
}

/** A tab whose address is known. */
export interface OpenTab {
  id: number;
  url: string;
  title: string;
}

/** So many of the list are taken at a time; what is left waits for the next press. */
const most = 1000;

interface Job extends Pick<Line, 'key' | 'title'> {
  url: string;
  capture: () => Promise<CaptureOutcome>;
  onFailure?: (code: ErrorCode) => Promise<void>;
}

export type Run = ReturnType<typeof createRun>;

export function createRun() {
  const lines = signal<readonly Line[]>([]);
  const stopping = signal<AbortController | undefined>(undefined);

  const tell = (key: string, change: Partial<Line>): void => {
    lines.value = lines.value.map((line) => (line.key === key ? { ...line, ...change } : line));
  };

  async function captureOne({ key, capture, onFailure }: Job): Promise<void> {
    tell(key, { state: 'busy' });
    try {
      const outcome = await capture();
      tell(key, { state: outcome.kind, ...('id' in outcome && { id: outcome.id }) });
    } catch (error) {
      const code = codeOf(error);
      tell(key, { state: { failed: code } });
      await onFailure?.(code);
    }
  }

  async function through(jobs: Job[], pause: number): Promise<void> {
    const controller = new AbortController();
    stopping.value = controller;
    lines.value = jobs.map(({ key, title }) => ({ key, title, state: 'waiting' }));
    try {
      const manners = { atOnce: 2, pause, signal: controller.signal };
      await inTurn(jobs, ({ url }) => new URL(url).host, captureOne, manners);
    } finally {
      stopping.value = undefined;
    }
  }

  return {
    lines,
    stopping,
    stop: () => stopping.peek()?.abort(),
    /** Pages that are open cost their sites nothing more: no pause. */
    captureTabs: (tabs: readonly OpenTab[]) => through(tabs.map(jobOfTab), 0),
    /** Those never tried come first. What fails stays on the list, with its reason. */
    captureList: async () => through((await listed()).map(jobOfPage), 2000),
  };
}

function jobOfTab({ id, url, title }: OpenTab): Job {
  const capture = () => toBackground('capture', { tabId: id, intent: 'anyway', part: 'page' });
  return { key: `tab ${id}`, title: title || url, url, capture };
}

function jobOfPage({ id, url, title }: ListedPage): Job {
  const capture = () => toBackground('captureAddress', { url, wantedId: id });
  return { key: `page ${id}`, title: title || url, url, capture, onFailure: (code) => markFailed(id, code) };
}

async function listed(): Promise<ListedPage[]> {
  const { pages } = await listWanted({ limit: most });
  return pages.filter(({ url }) => URL.canParse(url)).sort((one, other) => one.attempts - other.attempts);
}
