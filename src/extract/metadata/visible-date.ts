// The day of publication as a reader sees it: near the title, after "Published", in what is marked as a date.
import { inWords } from '../in-words';
import { afterLabel } from './byline-labels';
import { dateIn, isoDate } from './dates';
import type { Line } from './lines';

export interface VisibleDate {
  iso: string;
  /** Above 3: it says that it is the date of publication, or stands by the title alone in its line. */
  weight: number;
}

const longest = 180;
/** What any date has: four digits together, or three numbers. Digits of other scripts are told apart later. */
const digits =
  /\d{4}|\d\.?[ -]?[A-Za-z\u00c0-\u017f]{3,}\.?[ -]?\d{2}|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2}|'\d{2}|[和成][\d元]|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/;
/** What says so of a day of publication, of one long before that of the last change wherever it stands, and of the latter. */
const sayings = inWords((others) => {
  const { published, changed, originally } = others?.dates ?? { published: '', changed: '', originally: '' };
  return {
    published: new RegExp(
      `\\b(?:published|posted|publication|created|issued|first|post time)(?![a-z\\u00c0-\\uffff])|^date:${published}`,
      'i',
    ),
    originally: new RegExp(`\\b(?:originally|first) (?:published|posted|appeared)\\b${originally}`, 'i'),
    changed: new RegExp(
      `\\b(?:updated?|modified|edited|revised|reviewed|last|changed)(?![a-z\\u00c0-\\uffff])${changed}`,
      'i',
    ),
  };
});
const unrelated =
  /©|\(c\)|copyright|all rights|alle rechte|deadline|expires|valid until|join(ed)? us|founded|est\.|registered|version|bis zum|retrieved|accessed/i;

/**
 * The dates of publication and of change that a page shows; each undefined when it shows none.
 * @param titleAt the place of the title among the lines, -1 when unknown
 */
export function visibleDates(
  lines: Line[],
  titleAt: number,
  lang: string,
): { published?: VisibleDate; modified?: VisibleDate } {
  const found: Candidate[] = [];
  for (const at of lines.keys()) {
    const candidate = candidateAt(lines, at, titleAt, lang);
    if (candidate) found.push(candidate);
  }
  const modified = found.find(({ isChange, weight }) => isChange && weight > 1);
  let first: Candidate | undefined;
  for (const candidate of found) {
    if (candidate.isChange || candidate.weight < 1.5 || isOfRow(candidate, found, titleAt)) continue;
    if (!first || candidate.weight > first.weight) first = candidate;
  }
  return { ...(first && { published: first }), ...(modified && { modified }) };
}

interface Candidate extends VisibleDate {
  at: number;
  isChange: boolean;
}

function candidateAt(lines: Line[], at: number, titleAt: number, lang: string): Candidate | undefined {
  const line = lines[at]!;
  const found = read(line, lang);
  if (!found || isClock(line, found.iso)) return undefined;
  const before = lines[at - 1]?.text ?? '';
  const label = before.length < 40 && !/\d{4}/.test(before) ? `${before} ${found.before}` : found.before;
  const { published, originally, changed } = sayings();
  const isChange = changed.test(found.before) || (!published.test(found.before) && changed.test(label));
  const isFirst = !isChange && published.test(label);
  // What is said of the change far below is not of the article.
  const said = isFirst ? (originally.test(found.before) ? 5 : 3) : isChange && at - titleAt > 10 ? -1.5 : 0;
  const beside = line.text.length < 60 && afterLabel(before) !== undefined && before.length < 80 ? 1 : 0;
  return { iso: found.iso, weight: weigh(line, found, at - titleAt, titleAt) + said + beside, at, isChange };
}

/** Below an article stand other articles in rows, each with its day. */
function isOfRow({ at, iso, weight }: Candidate, found: Candidate[], titleAt: number): boolean {
  if (titleAt < 0 || at - titleAt < 15 || weight > 6) return false;
  const near = found.filter((other) => Math.abs(other.at - at) <= 12 && other.iso !== iso && !other.isChange);
  return near.length >= 2;
}

/** A page's own clock shows the day of the capture. */
function isClock({ times, isDated, isByline, text }: Line, iso: string): boolean {
  const now = Date.now();
  const local = now - new Date(now).getTimezoneOffset() * 60_000;
  const isToday = [now, local].some((time) => iso === new Date(time).toISOString().slice(0, 10));
  if (!isToday) return false;
  const { published, changed } = sayings();
  return times.length === 0 && !isDated && !isByline && !published.test(text) && !changed.test(text);
}

interface Read {
  iso: string;
  share: number;
  /** What stands before the date in its line. */
  before: string;
}

/** Where the style of a page sets words apart, its text does not: "PublishedMay 3, 2019". */
const touching = /([a-z])(?=[A-Z])/g;

function read({ text: line, times }: Line, lang: string): Read | undefined {
  if (line.length > longest * (times.length > 0 ? 2 : 1) || unrelated.test(line)) return undefined;
  if (times.length === 0 && !digits.test(line)) return undefined;
  const text = line.replace(touching, '$1 ');
  const shown = dateIn(text, lang);
  // Of two days in one line the later is that of the last change.
  const [machine = ''] = times.flatMap((time) => isoDate(time, lang) || []).sort();
  if (machine === '' && (!shown || shown.iso < '1990')) return undefined;
  if (shown && isSpan(text.slice(shown.at + shown.length), lang)) return undefined;
  const iso = machine === '' || isDayBeside(machine, shown?.iso) ? shown!.iso : machine;
  const share = shown ? shown.length / text.length : 0.5;
  return { iso, share, before: text.slice(0, shown ? shown.at : 60) };
}

/** A moment in UTC falls on another day than where the page is written, which shows its own. */
function isDayBeside(moment: string, day: string | undefined): boolean {
  if (!day || !moment.endsWith('Z') || moment.slice(0, 10) === day.slice(0, 10)) return false;
  return Math.abs(Date.parse(moment) - Date.parse(`${day.slice(0, 10)}T12:00Z`)) < 26 * 3_600_000;
}

/** "12 December 2025 to 17 December 2025": what lasts from one day to another is an event. */
function isSpan(rest: string, lang: string): boolean {
  const [dash] = /^\s*(?:[-–—]|to|until|bis|au|al|hasta|fino al)\s*(?=\S)/i.exec(rest) ?? [];
  return dash !== undefined && dateIn(rest.slice(dash.length), lang)?.at === 0;
}

function weigh(line: Line, { share }: Read, distance: number, titleAt: number): number {
  let weight =
    (afterLabel(line.text) === undefined ? 0 : 1) +
    (line.isElsewhere ? (distance > 0 && distance <= 8 ? -1 : -2.5) : 0) +
    (line.times.length > 0 ? 1 : 0) +
    (line.isDated ? 1 : 0);
  weight += share > 0.9 ? 1.5 : share > 0.4 ? 1 : line.text.length < 80 ? 0.3 : -0.7;
  if (titleAt < 0) return weight - Math.min(1, distance / 400);
  if (distance > 0) weight += distance <= 10 ? 2 - distance / 50 : distance <= 30 ? 1 : -0.3;
  else weight += distance >= -8 ? 1.3 + distance / 50 : -1;
  return weight;
}
