// What is remembered of the library outside of it, where it outlives its loss: how much there was, and when it was last
// backed up. Small, in `storage.local`: `storage.sync` would send it to the maker of the browser.
import browser from './browser';
import { hasPassed } from './clock';

export interface Safekeeping {
  /** Captures and pages to capture, when they were last counted. */
  count: number;
  /** Milliseconds since the epoch; 0 for never. */
  countedAt: number;
  /** By which the library knew itself then; empty where that was not asked. */
  mark: string;
  /** Since when there is something to lose. */
  begunAt: number;
  /** When a backup was last made, to a file or to the folder; 0 for never. */
  backedUpAt: number;
  /** Whether backups go to a folder by themselves. */
  rolling: boolean;
  /** When the rolling backup first failed since it last worked; 0 while it works. */
  failingSince: number;
}

const week = 7 * 86_400_000;

/** Whether the rolling backup has not worked for a week. */
export function hasFailed({ rolling, failingSince }: Safekeeping, now: number): boolean {
  return rolling && failingSince > 0 && hasPassed(week, failingSince, now);
}

/** Whether a backup is due that nobody makes but the user. */
export function isDue(safekeeping: Safekeeping, now: number): boolean {
  const { count, begunAt, backedUpAt, rolling } = safekeeping;
  return count > 0 && (rolling ? hasFailed(safekeeping, now) : hasPassed(week, Math.max(begunAt, backedUpAt), now));
}

/** Whether what was remembered is gone: the library is empty and was not, or it is another that was begun since. */
export function isLost(known: Safekeeping, { count, mark }: Pick<Safekeeping, 'count' | 'mark'>): boolean {
  return known.count > 0 && (known.mark === '' ? count === 0 : mark !== known.mark);
}

const nothing: Safekeeping = {
  ...{ count: 0, countedAt: 0, mark: '', begunAt: 0, backedUpAt: 0, rolling: false, failingSince: 0 },
};
const key = 'safekeeping';

export async function readSafekeeping(): Promise<Safekeeping> {
  const stored = await browser.storage.local.get(key);
  return complete(stored[key]);
}

export async function changeSafekeeping(change: Partial<Safekeeping>): Promise<void> {
  const now = { ...(await readSafekeeping()), ...change };
  await browser.storage.local.set({ [key]: now });
}

/** Remembers how much the library of this mark holds. */
export async function noteCount(count: number, mark: string): Promise<void> {
  const known = await readSafekeeping();
  const countedAt = Date.now();
  const begunAt = known.count === 0 || known.begunAt === 0 ? countedAt : known.begunAt;
  await changeSafekeeping({ count, countedAt, mark, begunAt });
}

/** Calls back now and after each change. Returns the way to stop. */
export function watchSafekeeping(onChange: (now: Safekeeping) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[key]) onChange(complete(changes[key].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  void readSafekeeping().then(onChange);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function complete(stored: unknown): Safekeeping {
  const known = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Safekeeping, unknown>
  >;
  const number = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0);
  return {
    ...nothing,
    ...{ count: number(known.count), countedAt: number(known.countedAt), backedUpAt: number(known.backedUpAt) },
    mark: typeof known.mark === 'string' ? known.mark : '',
    begunAt: number(known.begunAt),
    ...{ rolling: known.rolling === true, failingSince: number(known.failingSince) },
  };
}
