// A query against every segment: which documents match, and how well.
import type { CaptureId } from '../../model';
import { unpublished } from './documents';
import { standingOf, standsIn } from './flags';
import type { Query, Standings, Words } from './language';
import type { OpenSegment } from './lookup';
import { count, type Found, find, holdingAll } from './matching';

/** What a query is asked of: the segments, and what is known of each capture besides. */
export interface Corpus {
  segments: readonly OpenSegment[];
  flags: (id: CaptureId) => number;
  /** Captures that bear a tag. */
  tagged: (tag: string, isPrefix: boolean) => Promise<ReadonlySet<CaptureId>>;
  pause: () => Promise<void>;
}

/** The documents of one segment: 1 where one matches, and how well. */
export interface Matches {
  hits: Uint8Array;
  /** Absent where nothing in the query ranks. */
  scores?: Float32Array | undefined;
}

/** What was looked up of some words before any document is weighed: rarity is a matter of all segments. */
interface Prepared {
  found: Found[];
  tagged: ReadonlySet<CaptureId>;
  rarity: number;
}

/** BM25: how soon repetition stops counting, and how much length matters. */
const saturation = 1.2;
const lengthWeight = 0.6;
const tagBoost = 5;

/** A query made ready to be asked of each segment of a corpus. */
export class Evaluation {
  private readonly prepared = new Map<Words, Prepared>();
  private readonly tags = new Map<Query, ReadonlySet<CaptureId>>();
  private averageTokens = 1;

  private constructor(
    private readonly corpus: Corpus,
    private readonly query: Query,
  ) {}

  static async prepare(corpus: Corpus, query: Query): Promise<Evaluation> {
    const evaluation = new Evaluation(corpus, query);
    const heads = corpus.segments.map(({ segment }) => segment.head);
    const documents = sum(heads.map((head) => head.documents));
    evaluation.averageTokens = sum(heads.map((head) => head.tokens)) / Math.max(1, documents);
    for (const words of wordsIn(query)) await evaluation.lookUp(words, documents);
    for (const each of queriesIn(query)) {
      if (each.kind === 'tag') evaluation.tags.set(each, await corpus.tagged(each.tag, false));
    }
    return evaluation;
  }

  /** Words that occur in no document: what a slip may be looked for in. */
  get unknown(): string[] {
    return wordsIn(this.query, false).flatMap((words) => {
      const { typed, tokens } = words;
      const { found, tagged } = this.prepared.get(words)!;
      return tokens
        .filter((_, at) => tagged.size === 0 && found.every((each) => each.tokens[at]!.length === 0))
        .map(({ start, end }) => typed.slice(start, end));
    });
  }

  /** The documents of a segment that match; the number is its place in the corpus. */
  matches(number: number): Promise<Matches> {
    return this.evaluate(this.query, number);
  }

  private async lookUp(words: Words, documents: number): Promise<void> {
    const found = await Promise.all(
      this.corpus.segments.map(async (segment) => {
        const each = await find(segment, words.tokens, words.prefix);
        await this.corpus.pause();
        return each;
      }),
    );
    const counts = words.tokens.map((_, at) => sum(found.flatMap(({ tokens }) => tokens[at]!.map((e) => e.count))));
    const rarity = sum(counts.map((n) => Math.log(1 + (documents - Math.min(n, documents) + 0.5) / (n + 0.5))));
    const tagged = words.field ? new Set<CaptureId>() : await this.corpus.tagged(words.typed.trim(), words.prefix);
    this.prepared.set(words, { found, tagged, rarity });
  }

  private async evaluate(query: Query, number: number): Promise<Matches> {
    const segment = this.corpus.segments[number]!;
    await this.corpus.pause();
    switch (query.kind) {
      case 'words':
        return this.weigh(query, number);
      case 'all':
        return both(segment.size, await this.each(query.of, number));
      case 'any':
        return either(segment.size, await this.each(query.of, number));
      case 'not':
        return { hits: (await this.evaluate(query.of, number)).hits.map((hit) => 1 - hit) };
      case 'terms':
        return { hits: await holdingAll(segment, query.terms) };
      case 'tag':
        return { hits: where(segment, (at) => this.tags.get(query)!.has(segment.documents.ids[at]!)) };
      case 'members':
        return { hits: where(segment, (at) => query.ids.has(segment.documents.ids[at]!)) };
      case 'is':
        return { hits: where(segment, (at) => is(query.what, this.corpus.flags(segment.documents.ids[at]!))) };
      case 'range':
        return { hits: inRange(segment, query) };
    }
  }

  private async each(queries: readonly Query[], number: number): Promise<Matches[]> {
    const all: Matches[] = [];
    for (const query of queries) all.push(await this.evaluate(query, number));
    return all;
  }

  private async weigh(words: Words, number: number): Promise<Matches> {
    const segment = this.corpus.segments[number]!;
    const { found, tagged, rarity } = this.prepared.get(words)!;
    const frequencies = await count(segment, found[number]!, words.field);
    const { ids, tokens } = segment.documents;
    const hits = new Uint8Array(segment.size);
    if (!frequencies && tagged.size === 0) return { hits };
    const scores = new Float32Array(segment.size);
    // Where nobody wrote another form, every form is the exact one.
    const anyExact = found.some(({ forms }) => forms.length > 0);
    for (let at = 0; at < segment.size; at++) {
      const bonus = tagged.size > 0 && tagged.has(ids[at]!) ? tagBoost : 0;
      const frequency = (frequencies?.weighted[at] ?? 0) + bonus;
      if (frequency === 0) continue;
      const length = 1 - lengthWeight + (lengthWeight * tokens[at]!) / this.averageTokens;
      hits[at] = 1;
      scores[at] = (rarity * frequency * (saturation + 1)) / (frequency + saturation * length);
      // More than repetition can ever win: the exact form comes first.
      if (anyExact && (frequencies?.exact?.[at] ?? 1) === 1) scores[at]! += rarity * (saturation + 1);
    }
    return { hits, scores };
  }
}

/** Words whose occurrences count for a query, those it excludes left out. */
export function wordsIn(query: Query, excluded = true): Words[] {
  return queriesIn(query, excluded).filter((each) => each.kind === 'words');
}

function queriesIn(query: Query, excluded = true): Query[] {
  if (query.kind === 'all' || query.kind === 'any') return query.of.flatMap((each) => queriesIn(each, excluded));
  if (query.kind === 'not') return excluded ? queriesIn(query.of, excluded) : [];
  return [query];
}

/** Whether a document of a segment lives: a list of the library, or of the trash, may show it. */
export function isLiving({ documents }: OpenSegment, at: number, flags: Corpus['flags'], inTrash: boolean): boolean {
  return standsIn(flags(documents.ids[at]!), documents.revisions[at]!, inTrash);
}

function is(what: Standings, flags: number): boolean {
  const standing = standingOf(flags);
  if (what === 'starred') return standing?.starred === true;
  if (what === 'trash') return standing?.inTrash === true;
  return standing?.state === what;
}

function inRange(segment: OpenSegment, { column, from, to }: Extract<Query, { kind: 'range' }>): Uint8Array {
  const { published, capturedAt, words } = segment.documents;
  const day = 86_400_000;
  // A page that does not say when it was published was so when it was captured, as far as anyone knows.
  const publishedOr = (at: number) => (published[at] === unpublished ? capturedAt[at]! / day : published[at]!);
  const valueAt = column === 'published' ? publishedOr : (at: number) => (column === 'words' ? words : capturedAt)[at]!;
  return where(segment, (at) => valueAt(at) >= from && valueAt(at) < to);
}

function where({ size }: OpenSegment, holds: (at: number) => boolean): Uint8Array {
  const hits = new Uint8Array(size);
  for (let at = 0; at < size; at++) if (holds(at)) hits[at] = 1;
  return hits;
}

function both(size: number, all: readonly Matches[]): Matches {
  const hits = new Uint8Array(size).fill(1);
  for (const each of all) for (let at = 0; at < size; at++) hits[at]! &= each.hits[at]!;
  return { hits, scores: added(size, all) };
}

function either(size: number, all: readonly Matches[]): Matches {
  const hits = new Uint8Array(size);
  for (const each of all) for (let at = 0; at < size; at++) hits[at]! |= each.hits[at]!;
  return { hits, scores: added(size, all) };
}

function added(size: number, all: readonly Matches[]): Float32Array | undefined {
  const scored = all.flatMap(({ scores }) => scores ?? []);
  if (scored.length < 2) return scored[0];
  const total = new Float32Array(size);
  for (const scores of scored) for (let at = 0; at < size; at++) total[at]! += scores[at]!;
  return total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
