// The passage of a text that shows why it was found, and the words to mark in it.

import { wordsIn } from './evaluating';
import { formMark } from './fields';
import type { Query } from './language';
import { type Token, tokenise } from './tokens';

/** From `start` up to but not with `end`, in UTF-16 units. */
export type Mark = [start: number, end: number];

export interface Snippet {
  /** One line, cut at words, with … where the text goes on. */
  text: string;
  /** In order, apart from each other. */
  marks: Mark[];
}

/** UTF-16 units in a snippet, and before its first mark. */
const width = 160;
const lead = 40;

/** Longer texts are searched this far: a snippet must not cost more than the search. */
const longest = 200_000;

/** What was looked for: each a row of terms, the last one perhaps the beginning of a word. */
export interface Wanted {
  terms: string[];
  prefix: boolean;
}

/** What to mark of a query: its words, but for those it excludes. */
export function wantedBy(query: Query): Wanted[] {
  return wordsIn(query, false).map(({ tokens, prefix }) => {
    const terms = tokens.map(({ term }) => term.split(formMark)[0]!);
    const last = tokens.at(-1);
    return { terms, prefix: prefix || (last?.unspaced === true && [...last.term].length === 1) };
  });
}

/** Every place in a text that a query's words stand at. */
export function marksIn(text: string, wanted: readonly Wanted[]): Mark[] {
  return wanted.length === 0 ? [] : joined(find(tokenise(text, 0), wanted).map(({ mark }) => mark));
}

/** The passage with the most of what was looked for; the beginning of the text when it holds none of it. */
export function snippetOf(text: string, wanted: readonly Wanted[]): Snippet {
  const head = text.slice(0, longest);
  const found = wanted.length === 0 ? [] : find(tokenise(head, 0), wanted);
  const first = found.length > 0 ? bestStart(found) : 0;
  const start = first <= lead ? 0 : wordStart(head, first - lead);
  const end = start + width >= head.length ? head.length : wordEnd(head, start + width);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const passage = head.slice(start, end);
  const shift = before.length - start;
  const marks = found.filter(({ mark }) => mark[0] >= start && mark[1] <= end).map(({ mark }) => mark);
  return {
    text: before + passage.replace(/\s/g, ' ').trimEnd() + after,
    marks: joined(marks).map(([from, to]) => [from + shift, to + shift]),
  };
}

interface Place {
  mark: Mark;
  /** Which of the wanted stands here. */
  of: number;
}

function find(tokens: readonly Token[], wanted: readonly Wanted[]): Place[] {
  const byFirst = new Map<string, number[]>();
  const prefixes: number[] = [];
  for (const [of, { terms, prefix }] of wanted.entries()) {
    const [first = ''] = terms;
    if (prefix && terms.length === 1) prefixes.push(of);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), of]);
  }
  const places: Place[] = [];
  for (const [at, { term, start }] of tokens.entries()) {
    const begun = byFirst.get(term);
    if (begun) {
      for (const of of begun) {
        const last = endOf(tokens, at, wanted[of]!);
        if (last) places.push({ of, mark: [start, last.end] });
      }
    }
    for (const of of prefixes) {
      const token = tokens[at]!;
      const [sought = ''] = wanted[of]!.terms;
      if (term.startsWith(sought))
        places.push({ of, mark: [start, token.unspaced ? start + sought.length : token.end] });
    }
  }
  return places;
}

/** The last token of a row of terms that begins at a place; undefined when another row stands there. */
function endOf(tokens: readonly Token[], at: number, { terms, prefix }: Wanted): Token | undefined {
  for (const [next, term] of terms.entries()) {
    const token = tokens[at + next];
    const isLast = next === terms.length - 1;
    if (!token || !(token.term === term || (isLast && prefix && token.term.startsWith(term)))) return undefined;
  }
  return tokens[at + terms.length - 1];
}

/** Where the passage with the most different words begins, then with the most words, then the first one. */
function bestStart(places: readonly Place[]): number {
  let best = { start: 0, score: -1 };
  for (const [at, { mark }] of places.entries()) {
    const different = new Set<number>();
    let count = 0;
    for (let next = at; next < places.length && places[next]!.mark[1] <= mark[0] + width - lead; next++) {
      different.add(places[next]!.of);
      count += 1;
    }
    const score = different.size * 1000 + Math.min(count, 999);
    if (score > best.score) best = { start: mark[0], score };
  }
  return best.start;
}

/** The first start of a word after a place, or the place itself where no word ends near. */
function wordStart(text: string, place: number): number {
  const space = text.slice(place, place + lead).search(/\s\S/);
  return space < 0 ? wholeCharacter(text, place) : place + space + 1;
}

/** The last end of a word before a place, or the place itself where no word ends near. */
function wordEnd(text: string, place: number): number {
  const space = text.slice(place - lead, place + 1).search(/\s\S*$/);
  return space < 0 ? wholeCharacter(text, place) : place - lead + space;
}

/** Not in the middle of a surrogate pair. */
function wholeCharacter(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place;
}

/** Marks in order, those that touch or overlap made one. */
function joined(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
