// Pages to capture, inside the transactions of others: one that is captured hands over what the user said of it.
import type { Article, WantedPage } from '../../model';
import type { Database } from '../database/database';
import type { Details, StoredWanted } from '../database/rows';
import { type Merge, mergeInto, mergeMarks, mergeTables } from './merging';

/** What became of pages that were added, so that it can be told and taken back. */
export interface AddedPages {
  /** Those that are new on the list. */
  ids: number[];
  /** Those that were on the list already, and got what is new in them. */
  merged: { before: StoredWanted; after: StoredWanted }[];
  /** Captures that the library held, and that got their tags, notes and stars. */
  captures: Merge[];
}

type NewPage = WantedPage & Partial<StoredWanted>;

/** The tables that adding writes to, for transactions. */
export function wantedTables(db: Database) {
  return [db.wanted, ...mergeTables(db)];
}

/** Puts pages on the list or merges them into what is known of them, in the transaction that is under way. */
export async function addToWanted(db: Database, pages: readonly NewPage[]): Promise<AddedPages> {
  const added: AddedPages = { ids: [], merged: [], captures: [] };
  if (pages.length === 0) return added;
  const wished = [...distinct(pages).values()];
  const addresses = wished.map(({ canonicalUrl }) => canonicalUrl);
  const known = byAddress(await db.captures.where('canonicalUrl').anyOf(addresses).toArray());
  const listed = byAddress(await db.wanted.where('canonicalUrl').anyOf(addresses).toArray());
  const fresh: NewPage[] = [];
  for (const page of wished) {
    const capture = known.get(page.canonicalUrl);
    const before = listed.get(page.canonicalUrl);
    if (capture) added.captures.push(await mergeInto(db, capture, page));
    else if (before) added.merged.push({ before, after: inPlace(mergeWanted(before, page)) });
    else fresh.push(page);
  }
  await db.wanted.bulkPut(added.merged.map(({ after }) => after));
  const addedAt = Date.now();
  const rows = fresh.map((page) => inPlace({ attempts: 0, addedAt, ...page }));
  added.ids = await db.wanted.bulkAdd(rows, { allKeys: true });
  return added;
}

/** One page wanted twice: the marks of both, the earlier date, and a title if any has one. */
export function mergeWanted<T extends WantedPage>(ours: T, theirs: WantedPage): T {
  const dates = [ours.savedAt, theirs.savedAt].filter((date) => date !== undefined);
  return {
    ...ours,
    ...mergeMarks(ours, theirs),
    title: ours.title || theirs.title,
    ...(dates.length > 0 && { savedAt: Math.min(...dates) }),
  };
}

/**
 * Takes the page that an article is of off the list. It is known by the article's addresses, or by its id where a
 * redirect changed them; undefined when it was not to be captured.
 */
export async function claimWanted(
  db: Database,
  { url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>,
  id?: number,
): Promise<StoredWanted | undefined> {
  const claimed = await db.wanted.where('canonicalUrl').anyOf(canonicalUrl, url).toArray();
  const named = id !== undefined && !claimed.some((page) => page.id === id) ? await db.wanted.get(id) : undefined;
  const pages = named ? [named, ...claimed] : claimed;
  const [first, ...others] = pages;
  if (!first) return undefined;
  await db.wanted.bulkDelete(pages.map((page) => page.id));
  return others.reduce((merged, page) => mergeWanted(merged, page), first);
}

/** What the details of a capture keep of the page it was made of. */
export function fromWanted({ id: _, ...wanted }: StoredWanted): Pick<Details, 'note' | 'wanted'> {
  return { wanted, ...(wanted.note !== '' && { note: wanted.note }) };
}

/** Each page once. */
function distinct(pages: readonly NewPage[]): Map<string, NewPage> {
  const known = new Map<string, NewPage>();
  for (const page of pages) {
    const same = known.get(page.canonicalUrl);
    known.set(page.canonicalUrl, same ? mergeWanted(same, page) : page);
  }
  return known;
}

/** The latest capture of each address, as `latestOf` finds it. */
function byAddress<T extends { canonicalUrl: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.canonicalUrl, row]));
}

function inPlace<T extends WantedPage & { addedAt: number }>(page: T): T & { at: number } {
  return { ...page, at: page.savedAt ?? page.addedAt };
}
