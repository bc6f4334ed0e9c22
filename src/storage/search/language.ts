// The query language. Whatever is typed means something: what does not parse is searched as words, and said.
import type { CaptureId } from '../../model';
import { type Field, filterTerm } from './fields';
import { type Token, tokenise } from './tokens';
import { parseMoment, parseRange } from './values';

/** What a query asks of each capture. */
export type Query =
  /** The tokens next to each other in one field, or anywhere in the capture. */
  | Words
  | { kind: 'all'; of: Query[] }
  | { kind: 'any'; of: Query[] }
  | { kind: 'not'; of: Query }
  | { kind: 'is'; what: Standings }
  | { kind: 'tag'; tag: string }
  /** One of these captures: those of the list that is searched. */
  | { kind: 'members'; ids: ReadonlySet<CaptureId> }
  /** All of these terms, which no text holds. */
  | { kind: 'terms'; terms: string[] }
  /** At least `from`, below `to`. Days since the epoch for `published`, milliseconds for `captured`. */
  | { kind: 'range'; column: 'published' | 'captured' | 'words'; from: number; to: number };

/** `typed` is what the tokens' places refer to; with `prefix` the last of them may be the beginning of a word. */
export interface Words {
  kind: 'words';
  tokens: Token[];
  field?: Field;
  prefix: boolean;
  typed: string;
}

export type Standings = (typeof standings)[number];
const standings = ['unread', 'read', 'starred', 'archived', 'trash'] as const;

/** Why a part of what was typed was searched as words. */
export interface Note {
  kind: 'unknownField' | 'unknownValue' | 'strayOr' | 'nothingToSearch';
  /** That part, as typed. */
  text: string;
}

export interface Parsed {
  query: Query;
  notes: Note[];
  /** Whether it asks for the trash, which is otherwise left out. */
  inTrash: boolean;
}

interface Word {
  typed: string;
  not: boolean;
  /** Lower case, without the colon. */
  field: string;
  value: string;
  quoted: boolean;
  /** The user may be still typing it: nothing follows it, not even a space or a closing quote. */
  open: boolean;
}

/** A minus, a field and its colon, then a phrase in any of the usual quotes or a run without spaces. */
const parts =
  /(?<not>[-−]?)(?:(?<field>\p{L}+)[:：])?(?:["“”„«»](?<phrase>[^"“”„«»]*)(?<close>["“”„«»]?)|(?<run>\S+))|\S+/gu;

/**
 * Parses what was typed. Never fails.
 * @param now milliseconds since the epoch, for "30 days ago"
 */
export function parse(typed: string, now: number): Parsed {
  const notes: Note[] = [];
  const groups: Query[][] = [];
  let joins = false;
  for (const word of wordsOf(typed)) {
    if (word.typed === 'OR') {
      if (groups.length === 0 || joins) notes.push({ kind: 'strayOr', text: word.typed });
      joins = groups.length > 0;
      continue;
    }
    const query = understand(word, now, notes);
    if (!query) continue;
    if (joins) groups.at(-1)!.push(query);
    else groups.push([query]);
    joins = false;
  }
  if (joins) notes.push({ kind: 'strayOr', text: 'OR' });
  const of = groups.map((group) => (group.length === 1 ? group[0]! : ({ kind: 'any', of: group } as const)));
  const query: Query = of.length === 1 ? of[0]! : { kind: 'all', of };
  return { query, notes, inTrash: asksForTrash(query) };
}

function wordsOf(typed: string): Word[] {
  return [...typed.matchAll(parts)].map(({ 0: all, index, groups = {} }) => {
    const { not = '', field = '', phrase, close, run } = groups;
    const ends = index + all.length === typed.length;
    return {
      typed: all,
      not: not !== '',
      field: field.toLowerCase(),
      value: phrase ?? run ?? all,
      quoted: phrase !== undefined,
      open: ends && !close,
    };
  });
}

function understand(word: Word, now: number, notes: Note[]): Query | undefined {
  const query = word.field === '' ? words(word.value, word) : ofField(word, now, notes);
  if (!query) {
    notes.push({ kind: 'nothingToSearch', text: word.typed });
    return undefined;
  }
  return word.not ? { kind: 'not', of: query } : query;
}

function ofField(word: Word, now: number, notes: Note[]): Query | undefined {
  const find = readers[word.field];
  const found = find?.(word, now);
  if (found) return found;
  notes.push({ kind: find ? 'unknownValue' : 'unknownField', text: word.typed });
  return words(`${word.field} ${word.value}`, word);
}

function words(text: string, { open }: Pick<Word, 'open'>, field?: Field): Query | undefined {
  const tokens = tokensToFind(text);
  if (tokens.length === 0) return undefined;
  const prefix = open && !tokens.at(-1)!.unspaced;
  return { kind: 'words', tokens, prefix, typed: text, ...(field && { field }) };
}

/**
 * The tokens of what was typed. In scripts without spaces the last character of a run is in the pair before it; that
 * pair is enough where nothing follows, and then the run is also found within a longer one.
 */
function tokensToFind(text: string): Token[] {
  const tokens = tokenise(text);
  const [before, last] = tokens.slice(-2);
  const isInPair = before?.unspaced && last?.unspaced && before.start < last.start && before.end === last.end;
  return isInPair ? tokens.slice(0, -1) : tokens;
}

type Reader = (word: Word, now: number) => Query | undefined;

const textIn =
  (field: Field): Reader =>
  (word) =>
    words(word.value, word, field);

const readers: Record<string, Reader> = {
  title: textIn('title'),
  author: textIn('byline'),
  note: textIn('note'),
  site: (word) => either(host(word), words(word.value, word, 'site')),
  tag: ({ value }) => (value === '' ? undefined : { kind: 'tag', tag: value }),
  is: ({ value }) => {
    const what = standings.find((name) => name === value.toLowerCase());
    return what && { kind: 'is', what };
  },
  lang: ({ value }) =>
    /^[a-z]{2,3}(-\w+)*$/i.test(value) ? terms(filterTerm('lang', value.toLowerCase())) : undefined,
  has: ({ value }) =>
    ['image', 'code', 'note'].includes(value.toLowerCase()) ? terms(filterTerm('has', value.toLowerCase())) : undefined,
  url: ({ value }) => {
    const found = tokenise(value.replace(/^https?:\/\//i, '')).map(({ term }) => filterTerm('url', term));
    return found.length > 0 ? terms(...found) : undefined;
  },
  after: ({ value }) => range('published', parseMoment(value)?.from, Number.POSITIVE_INFINITY),
  before: ({ value }) => range('published', Number.NEGATIVE_INFINITY, parseMoment(value)?.from),
  captured: ({ value }, now) => {
    const span = parseRange(value, (text) => parseMoment(text, now), true);
    return span && { kind: 'range', column: 'captured', ...span };
  },
  words: ({ value }) => {
    const span = parseRange(value, (text) => {
      const count = /^\d+$/.test(text) ? Number(text) : undefined;
      return count === undefined ? undefined : { from: count, to: count + 1 };
    });
    return span && { kind: 'range', column: 'words', ...span };
  },
};

function host({ value }: Word): Query | undefined {
  return /^[\w-]+(\.[\w-]+)+$/.test(value) ? terms(filterTerm('host', value.toLowerCase())) : undefined;
}

function either(a: Query | undefined, b: Query | undefined): Query | undefined {
  return a && b ? { kind: 'any', of: [a, b] } : (a ?? b);
}

function terms(...all: string[]): Query {
  return { kind: 'terms', terms: all };
}

/** A range of days, of milliseconds given. */
function range(column: 'published', from: number | undefined, to: number | undefined): Query | undefined {
  const day = 86_400_000;
  return from === undefined || to === undefined ? undefined : { kind: 'range', column, from: from / day, to: to / day };
}

function asksForTrash(query: Query): boolean {
  if (query.kind === 'all' || query.kind === 'any') return query.of.some(asksForTrash);
  return query.kind === 'is' && query.what === 'trash';
}
