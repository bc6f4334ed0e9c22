// What the user chose, in `storage.local`: small, read by every context, told about when it changes.
import browser from './browser';
import type { SiteRule } from './model';

export type Theme = 'system' | 'light' | 'dark';

/** How the reader shows a text: what can be chosen, each list from the least to the most. */
export const readerLooks = {
  /** `system`: as the other pages of the extension. */
  theme: ['system', 'light', 'sepia', 'dark'],
  font: ['serif', 'sans'],
  /** CSS pixels. */
  size: ['14', '16', '18', '20', '22', '25', '28'],
  leading: ['tight', 'normal', 'loose'],
  measure: ['narrow', 'medium', 'wide'],
} as const;

export type ReaderLook = { [K in keyof typeof readerLooks]: (typeof readerLooks)[K][number] };

export interface NoteSettings {
  fileName: string;
  note: string;
  images: 'remote' | 'beside';
}

export interface Settings {
  /** Whether opening the popup captures the page, or waits for its Capture button. */
  captureOnClick: boolean;
  /** The id of an exporter; one that no longer exists counts as the first of the registry. */
  exportFormat: string;
  /** How notes in Markdown are written: templates of the file's name and of its text; where their images are. */
  notes: NoteSettings;
  /** Where the images of an exported HTML page are: in it as data, or in a folder beside it. */
  pageImages: 'inside' | 'beside';
  theme: Theme;
  reader: ReaderLook;
  /** Whether the cleaned page is kept beside the article, so that it can be extracted again. */
  keepSource: boolean;
  /** Days after which what was deleted is erased for good; 0 is never. */
  trashDays: number;
  /** Whether an article on several pages is read to its end. */
  joinPages: boolean;
  /** Whether the pictures of an article are kept with it. */
  keepPictures: boolean;
  /** The most that one picture, and those of one capture together, may take; megabytes. */
  pictureLimit: number;
  captureLimit: number;
  /** Whether pictures are stored smaller than they came, and how: 1 to 100, and pixels across. */
  recodePictures: boolean;
  recodeQuality: number;
  recodeWidth: number;
  /** The user's own; they come before those built in, and the first that fits an address counts. */
  siteRules: SiteRule[];
}

export const defaults: Settings = {
  captureOnClick: true,
  exportFormat: 'markdown',
  notes: { fileName: '{{title}}', note: '{{frontMatter}}\n{{content}}', images: 'remote' },
  pageImages: 'inside',
  theme: 'system',
  reader: { theme: 'system', font: 'serif', size: '18', leading: 'normal', measure: 'medium' },
  keepSource: true,
  trashDays: 30,
  joinPages: true,
  keepPictures: true,
  pictureLimit: 20,
  captureLimit: 200,
  recodePictures: false,
  recodeQuality: 80,
  recodeWidth: 1600,
  siteRules: [],
};

const key = 'settings';

/** The settings as they stand. What is missing, unknown or of the wrong type counts as its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return complete(stored[key]);
}

/** Changes some settings and leaves the others. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } });
}

/** Calls back now and after each change, from whichever context it came. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    if (changes[key]) onChange(complete(changes[key].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  void readSettings().then(onChange);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** A whole `Settings` out of anything: an older version's record, a damaged one, none. */
export function complete(stored: unknown): Settings {
  const known = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    captureOnClick: typeof known.captureOnClick === 'boolean' ? known.captureOnClick : defaults.captureOnClick,
    exportFormat: typeof known.exportFormat === 'string' ? known.exportFormat : defaults.exportFormat,
    notes: completeNotes(known.notes),
    pageImages: known.pageImages === 'beside' ? 'beside' : 'inside',
    theme: isTheme(known.theme) ? known.theme : defaults.theme,
    reader: completeLook(known.reader),
    keepSource: typeof known.keepSource === 'boolean' ? known.keepSource : defaults.keepSource,
    trashDays: isDays(known.trashDays) ? known.trashDays : defaults.trashDays,
    joinPages: typeof known.joinPages === 'boolean' ? known.joinPages : defaults.joinPages,
    keepPictures: typeof known.keepPictures === 'boolean' ? known.keepPictures : defaults.keepPictures,
    pictureLimit: isLimit(known.pictureLimit) ? known.pictureLimit : defaults.pictureLimit,
    captureLimit: isLimit(known.captureLimit) ? known.captureLimit : defaults.captureLimit,
    recodePictures: typeof known.recodePictures === 'boolean' ? known.recodePictures : defaults.recodePictures,
    recodeQuality: isWithin(known.recodeQuality, 1, 100) ? known.recodeQuality : defaults.recodeQuality,
    recodeWidth: isWithin(known.recodeWidth, 100, 10_000) ? known.recodeWidth : defaults.recodeWidth,
    siteRules: Array.isArray(known.siteRules) ? known.siteRules.filter(isSiteRule) : defaults.siteRules,
  };
}

function completeNotes(stored: unknown): NoteSettings {
  const { fileName, note, images } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    keyof NoteSettings,
    unknown
  >;
  return {
    fileName: typeof fileName === 'string' ? fileName : defaults.notes.fileName,
    note: typeof note === 'string' ? note : defaults.notes.note,
    images: images === 'beside' ? 'beside' : 'remote',
  };
}

function isDays(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function completeLook(stored: unknown): ReaderLook {
  const known = typeof stored === 'object' && stored !== null ? stored : {};
  const all = { ...defaults.reader, ...known } as Record<keyof ReaderLook, unknown>;
  const valid = Object.entries(readerLooks).map(([name, values]) => {
    const value = all[name as keyof ReaderLook];
    return [name, values.some((each) => each === value) ? value : defaults.reader[name as keyof ReaderLook]];
  });
  return Object.fromEntries(valid) as ReaderLook;
}

function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark';
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isLimit(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

function isSiteRule(value: unknown): value is SiteRule {
  if (typeof value !== 'object' || value === null) return false;
  const { site, title, byline, date, content, remove } = value as Record<keyof SiteRule, unknown>;
  return (
    typeof site === 'string' &&
    [title, byline, date].every((selector) => selector === undefined || typeof selector === 'string') &&
    [content, remove].every((list) => list === undefined || isTexts(list))
  );
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
