// The language of templates: text with `{{name|filter:"argument"}}` in it, and `{{#name}}…{{/name}}` for what is there
// only when the name has a value. Total: no template fails, what is not understood stays as it stands and is told.
import { type Filter, filters } from './filters';
import type { Value } from './value';

export interface Problem {
  kind: 'unknownName' | 'unknownFilter' | 'notUnderstood' | 'notClosed';
  /** As it stands in the template. */
  text: string;
}

type Part =
  | string
  | { kind: 'value'; source: string; name: string; filters: { filter: Filter; given: string[] }[]; at: number }
  | { kind: 'section'; name: string; parts: Part[] };

export interface Template {
  parts: Part[];
  problems: Problem[];
}

const argument = String.raw`"(?:[^"\\]|\\.)*"`;
const filter = String.raw`\|\s*[a-zA-Z]+\s*(?::\s*${argument}\s*)*`;
const tag = new RegExp(String.raw`\{\{\s*([#/]?)\s*([a-zA-Z]+)\s*((?:${filter})*)\}\}`, 'g');

/** `names` are those that have values. */
export function parseTemplate(text: string, names: ReadonlySet<string>): Template {
  const problems: Problem[] = [];
  const open: { name: string; source: string; parts: Part[] }[] = [{ name: '', source: '', parts: [] }];
  const add = (part: Part): unknown => open.at(-1)!.parts.push(part);
  const addText = (words: string): void => {
    for (const [found] of words.matchAll(/\{\{[^\n]*?(?:\}\}|$)/gm))
      problems.push({ kind: 'notUnderstood', text: found });
    if (words) add(words);
  };
  let after = 0;
  for (const { 0: source, 1: sign, 2: name = '', 3: list = '', index } of text.matchAll(tag)) {
    addText(text.slice(after, index));
    after = index + source.length;
    if (sign === '/' && open.length > 1 && open.at(-1)!.name === name) {
      const { parts } = open.pop()!;
      add({ kind: 'section', name, parts });
    } else if (!names.has(name) || sign === '/') {
      problems.push({ kind: sign === '/' ? 'notUnderstood' : 'unknownName', text: source });
      add(source);
    } else if (sign === '#') open.push({ name, source, parts: [] });
    else addValue({ source, name, at: index }, list, add, problems);
  }
  addText(text.slice(after));
  while (open.length > 1) {
    const { source, parts } = open.pop()!;
    problems.push({ kind: 'notClosed', text: source });
    open.at(-1)!.parts.push(source, ...parts);
  }
  return { parts: open[0]!.parts, problems };
}

function addValue(
  { source, name, at }: { source: string; name: string; at: number },
  list: string,
  add: (part: Part) => unknown,
  problems: Problem[],
): void {
  const asked = [...list.matchAll(new RegExp(filter, 'g'))].map(([one]) => ({
    name: /[a-zA-Z]+/.exec(one)![0],
    given: [...one.matchAll(new RegExp(argument, 'g'))].map(([quoted]) => unquoted(quoted)),
  }));
  const known = asked.flatMap(({ name: wanted, given }) => {
    const found = Object.hasOwn(filters, wanted) ? filters[wanted] : undefined;
    return found ? [{ filter: found, given }] : [];
  });
  if (known.length < asked.length) {
    problems.push({ kind: 'unknownFilter', text: source });
    add(source);
  } else add({ kind: 'value', source, name, filters: known, at });
}

function unquoted(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character === 't' ? '\t' : character));
}

/** What becomes of a value before its filters, by its name and where in the template it is asked for. */
export type Settle = (value: Value, name: string, at: number) => Value;

/** Fills a template. A name without a value gives nothing. */
export function fill(
  { parts }: Pick<Template, 'parts'>,
  values: Readonly<Record<string, Value>>,
  settle: Settle = (value) => value,
): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = values[part.name] ?? '';
      if (part.kind === 'section') return value.length > 0 ? fill({ parts: part.parts }, values, settle) : '';
      const filtered = part.filters.reduce(
        (now, { filter, given }) => filter(now, ...given),
        settle(value, part.name, part.at),
      );
      return typeof filtered === 'string' ? filtered : filtered.join(', ');
    })
    .join('');
}
