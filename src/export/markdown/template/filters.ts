// What a template can do to a value. Each takes text or a list, and fails on neither.
import { list, quoted } from '../yaml';
import { formatDate } from './dates';
import type { Value } from './value';

export type Filter = (value: Value, ...given: string[]) => Value;

/** One by one, where the value is a list. */
const each =
  (change: (text: string, ...given: string[]) => string): Filter =>
  (value, ...given) =>
    typeof value === 'string' ? change(value, ...given) : value.map((text) => change(text, ...given));

const asText = (value: Value): string => (typeof value === 'string' ? value : value.join(', '));

export const filters: Readonly<Record<string, Filter>> = {
  date: each((text, format = 'YYYY-MM-DD') => formatDate(text, format)),
  join: (value, between = ', ') => (typeof value === 'string' ? value : value.join(between)),
  first: (value) => (typeof value === 'string' ? value : (value[0] ?? '')),
  lower: each((text) => text.toLowerCase()),
  upper: each((text) => text.toUpperCase()),
  trim: each((text) => text.trim()),
  line: each((text) => text.replace(/\s+/g, ' ').trim()),
  /** Letters, digits and hyphens, for addresses. */
  slug: each((text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  ),
  /** A tag as note-taking programs take it: nested ones keep their slash. */
  tag: each((text) => text.trim().replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')),
  cut: each((text, most = '80') => cut(text, Number.parseInt(most, 10))),
  replace: each((text, what = '', by = '') => (what === '' ? text : text.replaceAll(what, by))),
  before: each((text, sign = '') => text && sign + text),
  after: each((text, sign = '') => text && text + sign),
  default: (value, other = '') => (value.length > 0 ? value : other),
  /** Quoted, as YAML reads it; a list as lines of their own. */
  yaml: (value) => (typeof value === 'string' ? quoted(value) || '""' : list(value) || ' []'),
  /** Each line a line of a quotation. */
  quote: (value) => asText(value).replace(/^/gm, '> '),
};

function cut(text: string, most: number): string {
  const letters = [...text];
  return Number.isNaN(most) || letters.length <= most
    ? text
    : `${letters.slice(0, Math.max(0, most)).join('').trimEnd()}…`;
}
