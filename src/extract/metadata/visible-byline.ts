// The authors as a reader sees them: near the title, after "By", in what is marked as a byline.

import { isCaseless, letters, startsHigh } from '../letters';
import { isToldOf } from './byline-evidence';
import { afterLabel, isLabelAlone, isLabelOfOthers, isOfOthers } from './byline-labels';
import { dateIn } from './dates';
import type { Line } from './lines';
import { isName, organisation, people, withoutOthers } from './people';

/** The names of a visible byline, and how sure it is one: above 4 it says so in words and stands by the title. */
export interface VisibleByline {
  names: string[];
  weight: number;
}

interface Candidate extends VisibleByline {
  at: number;
  kind: 'label' | 'marked' | 'zone' | 'plain';
}

const longest = 160;
const leastWeight = 2.5;
/** What a label weighs, before it is asked where it stands: nothing weighs more. */
const highest = 3;
/** Lines between the title and a byline of one word. */
const besideTitle = 4;

/**
 * @param titleAt the place of the title among the lines, -1 when unknown
 * @param isOwn whether a name is the site's: anybody else is rather the author
 */
export function visibleByline(
  lines: Line[],
  titleAt: number,
  isOwn: (name: string) => boolean = () => false,
): VisibleByline | undefined {
  const rank = ({ names, weight }: Candidate): number => weight - (names.some(isOwn) ? 2.5 : 0);
  const candidates: Candidate[] = [];
  for (const at of lines.keys()) {
    const candidate = candidateAt(lines, at, titleAt);
    if (candidate && candidate.weight >= leastWeight) candidates.push(candidate);
    if (candidates.length > 40 || (titleAt >= 0 && at > titleAt + 40 && candidates.some((each) => rank(each) > 4)))
      break;
  }
  const [best] = [...candidates].sort((one, other) => rank(other) - rank(one) || one.at - other.at);
  if (!best) return onlyMarked(lines);
  return { names: apart(people(neighbours(candidates, best).flatMap(({ names }) => names))), weight: best.weight };
}

/** Where none stands by the title: the one name that is marked as a byline, be it in a box below the text. */
function onlyMarked(lines: Line[]): VisibleByline | undefined {
  const marked = lines.flatMap(({ isByline, text, names }) =>
    isByline && (names.includes(text) || afterLabel(text) !== undefined) ? names.filter((name) => / /.test(name)) : [],
  );
  const names = people(marked);
  return names.length === 1 && isName(names[0]!) ? { names, weight: leastWeight } : undefined;
}

/** Without the organisations that people named beside them write for, and without names that ran into their role. */
function apart(names: string[]): string[] {
  const persons = names.filter(
    (name) => !organisation.test(name) && !names.some((other) => other !== name && name.startsWith(other)),
  );
  return persons.length > 0 ? persons : names;
}

/** Each author often has a line of his own: those of the same kind that stand close together. */
function neighbours(candidates: Candidate[], best: Candidate): Candidate[] {
  const group = [best];
  for (const each of candidates) {
    const last = group.at(-1)!;
    if (each.at > last.at && each.at - last.at <= 2 && each.kind === best.kind && each.kind !== 'zone')
      group.push(each);
  }
  return group;
}

function candidateAt(lines: Line[], at: number, titleAt: number): Candidate | undefined {
  const line = lines[at]!;
  const distance = at - titleAt;
  if (line.text.length > longest || at === titleAt) return undefined;
  const isNear = titleAt >= 0 && distance > 0 && distance <= 6;
  const weight = (line.isElsewhere ? (isNear ? -1 : -2) : 0) + nearness(distance, titleAt);
  // Most lines of a page are its menus: whatever they said, they would be too far from the title.
  if (highest + weight < leastWeight && Math.abs(distance) > besideTitle) return undefined;
  const before = lines[at - 1]?.text ?? '';
  if (isOfOthers(line.text) || isLabelOfOthers(before)) return undefined;
  const said = saidIn(line.text) ?? (isLabelAlone(before) ? line.text : undefined);
  const labelled = said === undefined ? [] : (marked(line, said) ?? spoken(said));
  if (labelled.length > 0 && labelled.length < 9)
    return { names: labelled, weight: highest + weight, at, kind: 'label' };
  if (said === undefined && bySomebody.test(line.text)) return undefined;
  const names = fullNames(people(line.names));
  const isTold = (each: string[]): number =>
    (isNear || line.isByline) && each.some((name) => isToldOf(lines, at, name)) ? 1 : 0;
  if (names.length > 0) return { names, weight: 2.5 + weight + (line.isByline ? 0.3 : 0), at, kind: 'marked' };
  if (!line.isByline && !isNear) return undefined;
  const whole = people([beforePlace(beforeDay(line.text))]);
  if (whole.length === 0 || !whole.every((name) => isName(name) && name.includes(' ')))
    return signed(lines, at, distance);
  // Three names or more alone below the title need no label.
  if (distance === 1 && isNear && !line.isHeading && whole.length > 2)
    return { names: whole, weight: highest, at, kind: 'plain' };
  const bonus = isTold(whole);
  if (line.isByline) return { names: whole, weight: 1.5 + weight + bonus, at, kind: 'zone' };
  return isNear &&
    !line.isHeading &&
    ((bonus > 0 && distance <= 4) || isPlainName(lines, at, whole, lines[titleAt]!.text))
    ? {
        names: whole,
        weight: 0.6 + weight + bonus + (isPortrayed(line, whole) && lines.slice(at + 1, at + 2).some(hasDay) ? 2.5 : 0),
        at,
        kind: 'plain',
      }
    : undefined;
}

/** One word by the title, in what is marked as a byline and has a day in it or beside it: "Yucy 3/4/2025". */
function signed(lines: Line[], at: number, distance: number): Candidate | undefined {
  const { text, names, isByline } = lines[at]!;
  if (!isByline || Math.abs(distance) > besideTitle) return undefined;
  const isDatedBeside = lines.slice(Math.max(0, at - 1), at + 2).some(hasDay);
  const [name, ...others] = people(names.length > 0 ? names.slice(0, 1) : [beforeDay(text)]);
  const isOne = name !== undefined && others.length === 0 && startsHigh(name) && handle.test(name);
  return isDatedBeside && isOne ? { names: [name], weight: leastWeight, at, kind: 'plain' } : undefined;
}

/** What follows a label: at the beginning of a line, behind a bar or a dot in it, or behind a day. */
function saidIn(text: string): string | undefined {
  const said = afterLabel(text);
  if (said !== undefined || !mayBeLabelled.test(text)) return said;
  const day = dateIn(text);
  const parts = text.split(/\s*[|•·⋅]\s*/).slice(1);
  const behind = day ? [text.slice(day.at + day.length).trim()] : [];
  return [...parts, ...behind].map(afterLabel).find((each) => each !== undefined);
}

const mayBeLabelled = /(?:[|•·⋅]|\d)\s*(?:\S+\s)?(?:by|von|par|por|di|door|av)\s/i;

/** "Ann Lee, April 19, 2020", "Ann Lee / The Shore / April 19, 2020, 14:04". */
function beforeDay(text: string): string {
  const day = text.length < 80 && /\d/.test(text) ? dateIn(text) : undefined;
  return day && day.at > 3 && /^(?:[\s,|–—-]+\d.*)?$/.test(text.slice(day.at + day.length))
    ? text.slice(0, day.at).replace(/[\s,|–—-]+$|\s*[/|]\s.*$/g, '')
    : text;
}

/** "Tested by Ann Lee": what is by somebody, but not written. */
const bySomebody = /^[A-Z][A-Za-z -]{2,25}\b[Bb]y\s/;

/** A name alone in a line by the title, with the day beside it. */
function isPlainName(lines: Line[], at: number, names: string[], title: string): boolean {
  const words = names[0]!.split(' ').length;
  if (names.length > 1 || words > 3 || lines[at]!.text.length > 60) return false;
  if (title.includes(names[0]!) || isUnlikeName(names[0]!) || sections.test(lines[at]!.text)) return false;
  return lines.slice(Math.max(0, at - 1), at + 4).some(hasDay);
}

/** "Coast Walks, Tides": what a page is filed under. */
const sections = /^[^,]+, [^, ]+$/;

function isPortrayed({ hasPortrait, text }: Line, [name]: string[]): boolean {
  return hasPortrait && name === text;
}

/** Whether a line is short and tells a day. */
function hasDay({ text, times }: Line): boolean {
  return text.length < 60 && (times.length > 0 || dateIn(text) !== undefined || recent.test(text));
}

/** Days of this year and the last ones: "Jun 9", "3 days ago". */
const recent = /^[A-Z][a-z]{2} \d{1,2}$| ago$/;

/** Words in capitals, or run together, are labels and categories. */
function isUnlikeName(name: string): boolean {
  const isLoud = name === name.toUpperCase() && name !== name.toLowerCase() && /[^\s.]{4}/.test(name);
  return isLoud || /[a-zß-ÿ]{3}[A-ZÀ-Þ][a-zß-ÿ]/.test(name);
}

/** Names that are marked as such within a labelled line, which may go on with a role or a date. */
function marked(line: Line, said: string): string[] | undefined {
  const own = withoutOthers(said);
  const given = people(line.names.filter((name) => own.includes(name)));
  const names = fullNames(given);
  if (names.length > 0) return names;
  return given.length === 1 && (isHandle(given[0]!, given[0]!) || team.test(given[0]!)) ? given : undefined;
}

/** The names with which a text begins. */
function spoken(said: string): string[] {
  const names = people([beforePlace(said)]);
  const end = names.findIndex((name) => !isName(name) && !isHandle(name, said) && !team.test(name));
  const first = end < 0 ? names : names.slice(0, end);
  return first.length > 1 ? fullNames(first) : first.filter((name) => !runTogether.test(name));
}

function fullNames(names: string[]): string[] {
  const known = names.filter(isName);
  return known.filter((name) => name.includes(' ') || isCaseless(name));
}

/** "The Marketing Team", after "By". */
const team = /^[A-ZÀ-Þ].{1,30}\s(?:[Tt]eam|[Ss]taff|[Ee]ditors|[Dd]esk|[Nn]ewsroom)$/;
/** Several labels without a space between them. */
const runTogether = /(?:[a-zß-ÿ]{3}[A-ZÀ-Þ][a-zß-ÿ].*){2}/;

/** "Ann Lee in Business", "Ann Lee on 5 May", "Ann Lee for The Shore". */
function beforePlace(text: string): string {
  return text
    .replace(/\s+(?:in|on|at|for|from|am|le|em|el|\d+ min\S*)\s.*$/, '')
    .replace(/\s*(?:[|•·⋅–-]\s|—).*\d.*$/, '');
}

const handle = new RegExp(`^(?:u/)?[${letters}][${letters}0-9._'’-]+$`);

/** After "By", one word alone is a name however it is written. */
function isHandle(name: string, said: string): boolean {
  return said.trim().length - name.length < 20 && !/^[A-Z]{2}$/.test(name) && handle.test(name);
}

function nearness(distance: number, titleAt: number): number {
  if (titleAt < 0) return 0.5;
  if (distance > 0) return distance <= 10 ? 2 : distance <= 30 ? 1 : 0;
  return distance >= -8 ? 1 : -1.5;
}
