// Searching the library: the best hits of a query, a page at a time, with a passage of each that shows why.
import { Dexie } from 'dexie';
import type { CaptureId, CaptureRow } from '../../model';
import { database } from '../database/database';
import { membersOf, rowsOf } from '../database/orders';
import { toRow } from '../database/rows';
import { type Sort, type StateView, siteIn, tagIn, type View } from '../database/views';
import { Best, compareRanks, type Rank, sortRanks } from './best';
import { type OpenCorpus, openCorpus } from './corpus';
import { Evaluation, isLiving, type Matches } from './evaluating';
import { fold } from './fold';
import { type Note, type Parsed, parse, type Query } from './language';
import type { OpenSegment } from './lookup';
import { pacer } from './pausing';
import { type Ranking, rankingOf } from './ranking';
import { orderRebuild } from './rebuild';
import { nearestWord } from './slips';
import { type Mark, marksIn, type Snippet, snippetOf, type Wanted, wantedBy } from './snippets';
import { BlockGone } from './tables';

export interface Search {
  /** What the user typed. */
  text: string;
  view: View;
  /** By relevance, when not said. */
  sort?: Sort | undefined;
  /** Where the last page ended. */
  after?: Rank;
  limit: number;
  /** Rows that get a snippet: those that are shown. All, when not said. */
  snippets?: number;
  /** Aborted when a newer query makes this one idle. */
  signal?: AbortSignal;
}

export interface Hit {
  row: CaptureRow;
  /** What to mark in the title. */
  titleMarks: Mark[];
  snippet?: Snippet;
}

export interface Found {
  hits: Hit[];
  /** Where the next page starts; absent on the last one. */
  next?: Rank;
  /** Of all pages together. */
  total: number;
  /** What was searched instead, when a slip was forgiven. */
  corrected?: string;
  /** What was not understood, and searched as words. */
  notes: Note[];
  /** What to mark in the text of a hit. */
  wanted: Wanted[];
  /** Whether captures are missing, as the index is being built anew. */
  incomplete: boolean;
}

/** Segments that are asked at one time: a round trip to the database for each would take longer. */
const atOnce = 16;

/** Times that a search begins anew when a merge takes its blocks away. What is gone then still, is damaged. */
const attempts = 4;

/**
 * Searches title, byline, site, tags and full text. No task of it holds up its page.
 * @throws {CaptureError} and what the signal was aborted with
 */
export async function searchRows(search: Search): Promise<Found> {
  const { text, signal, limit } = search;
  const pause = pacer(signal);
  const { answer, corpus } = await ask(search, pause, () => {
    // One hit beyond the page tells whether there is a next one.
    const best = new Best(limit + 1);
    return { best, offer: (rank: Rank) => isAfter(rank, search.after) && best.offer(rank) };
  });
  const ranks = answer.collected.best.sorted();
  const page = ranks.slice(0, limit);
  const wanted = wantedBy(answer.parsed.query);
  const last = page.at(-1);
  return {
    hits: await showHits(
      page.map(({ id }) => id),
      wanted,
      search.snippets ?? limit,
      pause,
    ),
    ...(ranks.length > limit && last && { next: last }),
    total: answer.total,
    ...(answer.text !== text && { corrected: answer.text }),
    notes: answer.parsed.notes,
    wanted,
    incomplete: corpus.incomplete,
  };
}

/** The ids of all that a query finds, in its order. */
export async function searchIds(search: Pick<Search, 'text' | 'view' | 'sort' | 'signal'>): Promise<CaptureId[]> {
  const pause = pacer(search.signal);
  const { answer } = await ask(search, pause, () => {
    const ranks: Rank[] = [];
    return { ranks, offer: (rank: Rank) => ranks.push(rank) };
  });
  return (await sortRanks(answer.collected.ranks, pause)).map(({ id }) => id);
}

/** Captures that were found, in the order of `ids`, with passages that show why. Those that are gone are left out. */
export async function readFound(ids: readonly CaptureId[], text: string): Promise<Hit[]> {
  return showHits(ids, wantedBy(parse(text, Date.now()).query), ids.length, pacer());
}

interface Answer<C> {
  collected: C;
  total: number;
  parsed: Parsed;
  /** What was searched in the end. */
  text: string;
}

type Collector = { offer: (rank: Rank) => unknown };

async function ask<C extends Collector>(
  search: Pick<Search, 'text' | 'view' | 'sort'>,
  pause: () => Promise<void>,
  collect: () => C,
): Promise<{ answer: Answer<C>; corpus: OpenCorpus }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const corpus = await openCorpus(pause);
      const ranking = await rankingOf(search.sort ?? { by: 'relevance' });
      return { answer: await askForgiving(corpus, search, ranking, collect), corpus };
    } catch (error) {
      if (!(error instanceof BlockGone) || attempt > attempts) throw error;
      if (attempt === attempts) await orderRebuild();
    }
  }
}

/** Asks as typed, and when nothing at all is found, for the words that are one slip away from those that nobody wrote. */
async function askForgiving<C extends Collector>(
  corpus: OpenCorpus,
  { text, view }: Pick<Search, 'text' | 'view'>,
  ranking: Ranking,
  collect: () => C,
): Promise<Answer<C>> {
  const { answer, unknown } = await askOnce(corpus, { text, view }, ranking, collect());
  if (answer.total > 0 || unknown.length === 0) return answer;
  let corrected = text;
  for (const word of unknown) {
    const nearest = await nearestWord(corpus.segments, fold(word), corpus.pause);
    if (nearest === undefined) return answer;
    corrected = corrected.replace(word, nearest);
  }
  const second = await askOnce(corpus, { text: corrected, view }, ranking, collect());
  return second.answer.total > 0 ? second.answer : answer;
}

async function askOnce<C extends Collector>(
  corpus: OpenCorpus,
  { text, view }: Pick<Search, 'text' | 'view'>,
  ranking: Ranking,
  collected: C,
): Promise<{ answer: Answer<C>; unknown: string[] }> {
  const parsed = parse(text, Date.now());
  const inTrash = view === 'trash' || parsed.inTrash;
  const evaluation = await Evaluation.prepare(corpus, await within(view, parsed.query));
  let total = 0;
  const count = (segment: OpenSegment, matches: Matches): void => {
    const { ids, capturedAt } = segment.documents;
    for (let at = 0; at < segment.size; at++) {
      if (matches.hits[at] === 0 || !isLiving(segment, at, corpus.flags, inTrash)) continue;
      total += 1;
      collected.offer({ score: ranking(segment, at, matches), at: capturedAt[at]!, id: ids[at]! });
    }
  };
  for (let first = 0; first < corpus.segments.length; first += atOnce) {
    const group = corpus.segments.slice(first, first + atOnce);
    const matched = await Promise.all(group.map((_, at) => evaluation.matches(first + at)));
    for (const [at, segment] of group.entries()) {
      count(segment, matched[at]!);
      await corpus.pause();
    }
  }
  return { answer: { collected, total, parsed, text }, unknown: evaluation.unknown };
}

async function within(view: View, query: Query): Promise<Query> {
  if (view === 'all' || view === 'trash') return query;
  if (tagIn(view) === undefined && siteIn(view) === undefined)
    return { kind: 'all', of: [query, { kind: 'is', what: view as Exclude<StateView, 'all'> }] };
  const ids = new Set(await database.run((db) => membersOf(db, view)));
  return { kind: 'all', of: [query, { kind: 'members', ids }] };
}

function isAfter(rank: Rank, place: Rank | undefined): boolean {
  return place === undefined || compareRanks(rank, place) > 0;
}

async function showHits(
  ids: readonly CaptureId[],
  wanted: readonly Wanted[],
  snippets: number,
  pause: () => Promise<void>,
): Promise<Hit[]> {
  const [rows, bodies] = await database.run((db) =>
    // All at once: each round trip to the database takes longer than what it does there.
    Dexie.Promise.all([rowsOf(db, ids), db.bodies.bulkGet(ids.slice(0, snippets))]),
  );
  const texts = new Map(bodies.map((body, at) => [ids[at]!, body?.text]));
  const hits: Hit[] = [];
  for (const row of rows.map(toRow)) {
    const hit = { row, titleMarks: marksIn(row.title, wanted) };
    const isShown = texts.has(row.id);
    hits.push(isShown ? { ...hit, snippet: snippetOf(texts.get(row.id) ?? row.excerpt, wanted) } : hit);
    await pause();
  }
  return hits;
}
