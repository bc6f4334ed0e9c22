// Access to sites beyond the page that was clicked: asked for where it is needed, written down, withdrawn at will.
import browser from './browser';

/** What access was asked for. */
export type Purpose = 'pictures' | 'pages';

/** One line of the ledger. */
export interface Grant {
  /** As the browser has it: `https://cdn.example.org/*`, or `*://*\/*` for every site. */
  pattern: string;
  /** Absent where it was given by a way of the browser's own. */
  purpose?: Purpose;
  /** Milliseconds since the epoch. */
  grantedAt?: number;
  lastUsed?: number;
}

export const everySite = '*://*/*';

const key = 'access';
type Ledger = Record<string, Omit<Grant, 'pattern'>>;

/** The pattern for the host of an address; not all browsers know ports in patterns. */
export function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Whether the user gave access to the host of an address. */
export function hasAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(address)] });
}

/**
 * Asks the user for access. Browsers allow this in a click only, so nothing is waited for before. The page that asks may
 * be gone when the user answers: the background hears of it by itself.
 */
export function askForAccess(patterns: string[], purpose: Purpose): Promise<boolean> {
  const asked = browser.permissions.request({ origins: patterns });
  void noteInLedger(patterns, { purpose });
  return asked;
}

/** Writes down what was granted, from now on. */
export function noteGranted(patterns: readonly string[]): Promise<void> {
  return noteInLedger(patterns, { grantedAt: Date.now() });
}

/** Writes down that access to an address was made use of. */
export async function noteUsed(address: string): Promise<void> {
  const granted = await grantedPatterns();
  const used = [patternOf(address), everySite].filter((pattern) => granted.includes(pattern));
  await noteInLedger(used, { lastUsed: Date.now() });
}

/** What is granted now, whatever the notes say; the latest first. */
export async function readLedger(): Promise<Grant[]> {
  const [granted, ledger] = await Promise.all([grantedPatterns(), readNotes()]);
  const grants = granted.map((pattern) => ({ pattern, ...ledger[pattern] }));
  return grants.sort((one, other) => (other.grantedAt ?? 0) - (one.grantedAt ?? 0));
}

/** Calls back now and after each change. Returns the way to stop. */
export function watchLedger(onChange: (grants: Grant[]) => void): () => void {
  const tell = (): void => void readLedger().then(onChange);
  const listener = (changes: Record<string, unknown>): void => {
    if (changes[key]) tell();
  };
  browser.storage.local.onChanged.addListener(listener);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  tell();
  return () => {
    browser.storage.local.onChanged.removeListener(listener);
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}

/** Gives access back, and forgets what was noted of it. */
export async function withdraw(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
  await change((ledger) => {
    delete ledger[pattern];
  });
}

async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

async function readNotes(): Promise<Ledger> {
  return ((await browser.storage.local.get(key))[key] ?? {}) as Ledger;
}

function noteInLedger(patterns: readonly string[], note: Omit<Grant, 'pattern'>): Promise<void> {
  return change((ledger) => {
    for (const pattern of patterns) ledger[pattern] = { ...ledger[pattern], ...note };
  });
}

/** One at a time, whichever context it comes from. */
async function change(make: (ledger: Ledger) => void): Promise<void> {
  await navigator.locks.request(key, async () => {
    const ledger = await readNotes();
    make(ledger);
    await browser.storage.local.set({ [key]: ledger });
  });
}
