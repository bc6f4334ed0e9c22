// Which documents of one segment hold the tokens of a query next to each other, and how often.
import { ByteReader } from './bytes';
import { type Field, fieldBits, fields, formMark, formTerm } from './fields';
import type { OpenSegment } from './lookup';
import type { Entry } from './segment';
import type { Token } from './tokens';

/** What the lexicon of one segment holds of a query's tokens. */
export interface Found {
  /** For each token the terms that stand for it: the token itself; for one that is being typed, all it may become. */
  tokens: Entry[][];
  /** Terms of the form that was typed, or of those that were not, see `formsAreOther`. */
  forms: Entry[];
  /** Whether `forms` are forms other than the one typed. */
  formsAreOther: boolean;
}

/** How often each document of a segment holds what is looked for: 0 where it does not. */
export interface Frequencies {
  /** Occurrences, those in title, byline and site counted several times. */
  weighted: Float32Array;
  /** 1 where the very form that was typed occurs. */
  exact: Uint8Array | undefined;
}

/** What an occurrence in a short field is worth more than one in the text. */
const boostOf: Record<Field, number> = { title: 6, byline: 4, site: 3, note: 4, body: 0 };

/** The sum of the boosts for each set of fields. */
const boosts: number[] = Array.from({ length: fieldBits }, (_, bits) =>
  Object.entries(fields).reduce((sum, [field, { bit }]) => sum + ((bits & bit) === 0 ? 0 : boostOf[field as Field]), 0),
);

/** A prefix shorter than this would be most of the lexicon: it is a word. */
const shortestPrefix = 2;
/** Lexicon blocks and bytes of postings that a prefix may take of a segment. */
const prefixBlocks = 8;
const prefixBytes = 400_000;

/** Looks the tokens up. */
export async function find(segment: OpenSegment, tokens: readonly Token[], prefix: boolean): Promise<Found> {
  const last = tokens.length - 1;
  const ranges = await Promise.all(
    tokens.map(({ term, unspaced }, at) => {
      const isPrefix = (prefix && at === last && term.length >= shortestPrefix) || (unspaced && [...term].length === 1);
      return isPrefix
        ? segment.range(term, `${term}\uffff`, prefixBlocks)
        : segment.range(term, `${term}${formMark}\uffff`);
    }),
  );
  const first = tokens[0]!;
  const formsAreOther = !first.unspaced && first.exact === undefined;
  const typed = formTerm(first.term, first.unspaced ? wholeRun(tokens) : (first.exact ?? ''));
  const forms = ranges[0]!.filter(({ term }) =>
    formsAreOther ? term.startsWith(first.term + formMark) : term === typed,
  );
  return { tokens: ranges.map((entries, at) => expansions(entries, tokens[at]!.term)), forms, formsAreOther };
}

/** The word itself, and of the others as many as can be read at once, the most frequent first. */
function expansions(entries: Entry[], term: string): Entry[] {
  const all = entries.filter((entry) => !entry.term.includes(formMark));
  all.sort((a, b) => Number(b.term === term) - Number(a.term === term) || b.count - a.count);
  let bytes = 0;
  const end = all.findIndex(({ postings }, at) => {
    bytes += postings.length;
    return at > 0 && bytes > prefixBytes;
  });
  return end < 0 ? all : all.slice(0, end);
}

/** The characters of a run of which the tokens are the pairs. */
function wholeRun(tokens: readonly Token[]): string {
  const rest = tokens.slice(1).map(({ term }) => [...term].at(-1) ?? '');
  return (tokens[0]?.term ?? '') + rest.join('');
}

/** Counts occurrences of the tokens, one after the other, in a field or anywhere. */
export async function count(segment: OpenSegment, found: Found, field?: Field): Promise<Frequencies | undefined> {
  if (found.tokens.some((entries) => entries.length === 0)) return undefined;
  const weighted =
    found.tokens.length === 1
      ? await countWord(segment, found.tokens[0]!, field)
      : await countPhrase(segment, found.tokens, field);
  return { weighted, exact: await exactIn(segment, found) };
}

async function countWord(segment: OpenSegment, entries: Entry[], field?: Field): Promise<Float32Array> {
  if (field === 'body') return countPhrase(segment, [entries], field);
  const weighted = new Float32Array(segment.size);
  const bit = field ? fields[field].bit : 0;
  for (const entry of entries) {
    await eachPosting(segment, entry, (document, occurrences) => {
      const bits = occurrences % fieldBits;
      if ((bits & bit) === bit) weighted[document]! += Math.floor(occurrences / fieldBits) + boosts[bits]!;
    });
  }
  return weighted;
}

async function countPhrase(segment: OpenSegment, tokens: Entry[][], field?: Field): Promise<Float32Array> {
  const holders = new Uint8Array(segment.size);
  for (const [at, entries] of tokens.entries()) {
    for (const entry of entries) {
      await eachPosting(segment, entry, (document) => {
        if (holders[document] === at) holders[document] = at + 1;
      });
    }
  }
  // For each document that holds all tokens, the places where the phrase may still begin.
  let starts = new Map<number, Set<number>>();
  for (const [at, entries] of tokens.entries()) {
    const next = new Map<number, Set<number>>();
    for (const entry of entries) {
      await eachPositions(
        segment,
        entry,
        (document) => holders[document] === tokens.length && (at === 0 || starts.has(document)),
        (document, position) => {
          const start = position - at;
          if (at > 0 && !starts.get(document)!.has(start)) return;
          const places = next.get(document);
          if (places) places.add(start);
          else next.set(document, new Set([start]));
        },
      );
    }
    starts = next;
  }
  return weigh(starts, segment.size, field);
}

function weigh(starts: Map<number, Set<number>>, size: number, field?: Field): Float32Array {
  const weighted = new Float32Array(size);
  const wanted = field && fields[field];
  for (const [document, places] of starts) {
    for (const place of places) {
      if (wanted && (place < wanted.from || place >= wanted.to)) continue;
      weighted[document]! += 1 + (boosts[bitAt(place)] ?? 0);
    }
  }
  return weighted;
}

function bitAt(position: number): number {
  return Object.values(fields).find(({ from, to }) => position >= from && position < to)?.bit ?? 0;
}

/** Where the form that was typed occurs; undefined when the segment holds no other form of the word. */
async function exactIn(segment: OpenSegment, { tokens, forms, formsAreOther }: Found): Promise<Uint8Array | undefined> {
  if (!formsAreOther) return holding(segment, forms);
  if (forms.length === 0) return undefined;
  const left = new Int32Array(segment.size);
  for (const entry of tokens[0]!) {
    await eachPosting(segment, entry, (document, occurrences) => {
      left[document]! += Math.floor(occurrences / fieldBits);
    });
  }
  for (const entry of forms) {
    await eachPosting(segment, entry, (document, occurrences) => {
      left[document]! -= Math.floor(occurrences / fieldBits);
    });
  }
  return Uint8Array.from(left, (times) => (times > 0 ? 1 : 0));
}

async function holding(segment: OpenSegment, entries: Entry[]): Promise<Uint8Array> {
  const holders = new Uint8Array(segment.size);
  for (const entry of entries) {
    await eachPosting(segment, entry, (document) => {
      holders[document] = 1;
    });
  }
  return holders;
}

/** Which documents hold every one of some terms. */
export async function holdingAll(segment: OpenSegment, terms: readonly string[]): Promise<Uint8Array> {
  const holders = new Uint8Array(segment.size);
  for (const [at, term] of terms.entries()) {
    const [entry] = await segment.range(term, `${term}\0`);
    if (!entry) return new Uint8Array(segment.size);
    await eachPosting(segment, entry, (document) => {
      if (holders[document] === at) holders[document] = at + 1;
    });
  }
  return holders.map((times) => (times === terms.length ? 1 : 0));
}

async function eachPosting(
  segment: OpenSegment,
  { count, postings }: Entry,
  visit: (document: number, occurrences: number) => void,
): Promise<void> {
  const { bytes, offset } = await segment.list('postings', postings);
  const reader = new ByteReader(bytes, offset);
  for (let left = count, document = 0; left > 0; left--) {
    document += reader.read();
    visit(document, reader.read());
  }
}

async function eachPositions(
  segment: OpenSegment,
  entry: Entry,
  isWanted: (document: number) => boolean,
  visit: (document: number, position: number) => void,
): Promise<void> {
  if (entry.positions.length === 0) return;
  const { bytes, offset } = await segment.list('positions', entry.positions);
  const reader = new ByteReader(bytes, offset);
  await eachPosting(segment, entry, (document, occurrences) => {
    const times = Math.floor(occurrences / fieldBits);
    if (!isWanted(document)) return reader.skip(times);
    for (let left = times, position = 0; left > 0; left--) {
      position += reader.read();
      visit(document, position);
    }
  });
}
