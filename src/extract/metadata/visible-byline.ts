// The authors as a reader sees them: near the title, after "By", in what is marked as a byline.

import { isCaseless, letters } from '../letters';
import { afterLabel, isLabelAlone, isLabelOfOthers, isOfOthers } from './byline-labels';
import { dateIn } from './dates';
import type { Line } from './lines';
import { isName, people } from './people';

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

/** @param titleAt the place of the title among the lines, -1 when unknown */
export function visibleByline(lines: Line[], titleAt: number): VisibleByline | undefined {
  const candidates: Candidate[] = [];
  for (const at of lines.keys()) {
    const candidate = candidateAt(lines, at, titleAt);
    if (candidate && candidate.weight >= leastWeight) candidates.push(candidate);
    if (candidates.length > 40 || (titleAt >= 0 && at > titleAt + 40 && candidates.some(({ weight }) => weight > 4)))
      break;
  }
  const [best] = [...candidates].sort((one, other) => other.weight - one.weight || one.at - other.at);
  if (!best) return undefined;
  return { names: people(neighbours(candidates, best).flatMap(({ names }) => names)), weight: best.weight };
}

/** Each author often has a line of his own: those of the same kind that stand close together. */
function neighbours(candidates: Candidate[], best: Candidate): Candidate[] {
  const group = [best];
  for (const each of candidates) {
    const last = group.at(-1)!;
    if (each.at > last.at && each.at - last.at <= 3 && each.kind === best.kind && each.kind !== 'zone')
      group.push(each);
  }
  return group;
}

function candidateAt(lines: Line[], at: number, titleAt: number): Candidate | undefined {
  const line = lines[at]!;
  if (line.text.length > longest || at === titleAt || isFar(line, at - titleAt) || isOfOthers(line.text))
    return undefined;
  const before = lines[at - 1]?.text ?? '';
  if (isLabelOfOthers(before)) return undefined;
  const distance = at - titleAt;
  const isNear = titleAt >= 0 && distance > 0 && distance <= 6;
  const weight = (line.isElsewhere ? (isNear ? -1 : -2) : 0) + nearness(distance, titleAt);
  const said = afterLabel(line.text) ?? (isLabelAlone(before) ? line.text : undefined);
  const labelled = said === undefined ? [] : (marked(line, said) ?? spoken(said));
  if (labelled.length > 0 && labelled.length < 9) return { names: labelled, weight: 3 + weight, at, kind: 'label' };
  const names = fullNames(people(line.names));
  if (names.length > 0) return { names, weight: 2.5 + weight + (line.isByline ? 0.3 : 0), at, kind: 'marked' };
  const whole = people([beforePlace(line.text)]);
  if (whole.length === 0 || !whole.every((name) => isName(name) && name.includes(' '))) return undefined;
  if (line.isByline) return { names: whole, weight: 1.5 + weight, at, kind: 'zone' };
  return isNear && isPlainName(lines, at, whole, lines[titleAt]!.text)
    ? { names: whole, weight: 0.6 + weight, at, kind: 'plain' }
    : undefined;
}

/** Far below the title only what is marked is asked, and what is short. */
function isFar({ names, isByline, text }: Line, distance: number): boolean {
  return distance > 60 && names.length === 0 && !isByline && text.length > 60;
}

/** A name alone in a line by the title, with the day beside it or with a portrait of that name. */
function isPlainName(lines: Line[], at: number, names: string[], title: string): boolean {
  const words = names[0]!.split(' ').length;
  if (names.length > 1 || words > 3 || lines[at]!.text.length > 60) return false;
  if (title.includes(names[0]!) || isUnlikeName(names[0]!)) return false;
  const beside = [lines[at - 1], lines[at + 1], lines[at + 2]].filter((line) => line !== undefined);
  return (
    lines[at]!.hasPortrait ||
    beside.some(({ text, times }) => text.length < 60 && (times.length > 0 || dateIn(text) !== undefined))
  );
}

/** Words in capitals, or run together, are labels and categories. */
function isUnlikeName(name: string): boolean {
  const isLoud = name === name.toUpperCase() && name !== name.toLowerCase() && /[^\s.]{4}/.test(name);
  return isLoud || /[a-zß-ÿ]{3}[A-ZÀ-Þ][a-zß-ÿ]/.test(name);
}

/** Names that are marked as such within a labelled line, which may go on with a role or a date. */
function marked(line: Line, said: string): string[] | undefined {
  const names = fullNames(people(line.names.filter((name) => said.includes(name))));
  return names.length > 0 ? names : undefined;
}

/** The names with which a text begins. */
function spoken(said: string): string[] {
  const names = people([beforePlace(said)]);
  const end = names.findIndex((name) => !isName(name) && !isHandle(name, said));
  const first = end < 0 ? names : names.slice(0, end);
  return first.length > 1 ? fullNames(first) : first;
}

function fullNames(names: string[]): string[] {
  const known = names.filter(isName);
  const full = known.filter((name) => name.includes(' ') || isCaseless(name));
  return full.length > 0 ? full : [];
}

/** "Ann Lee in Business", "Ann Lee on 5 May", "Ann Lee for The Shore". */
function beforePlace(text: string): string {
  return text.replace(/\s+(?:in|on|at|for|from|am|le|em|el)\s.*$/, '').replace(/\s*[|•·⋅–-]\s.*\d.*$/, '');
}

const handle = new RegExp(`^[${letters}][${letters}0-9._-]+$`);

/** After "By", one word alone is a name however it is written. */
function isHandle(name: string, said: string): boolean {
  return !/\s/.test(name) && said.trim().length - name.length < 20 && handle.test(name);
}

function nearness(distance: number, titleAt: number): number {
  if (titleAt < 0) return 0.5;
  if (distance > 0) return distance <= 10 ? 2 : distance <= 30 ? 1 : 0;
  return distance >= -8 ? 1 : -1.5;
}
