// Where a block stands to the core of the page, the box with most prose.
import type { Survey } from '../survey';
import { type Columns, slow } from './column';

const farthest = 40;

export const coreColumns: Columns = (survey, put) => {
  const { core, lines, sums } = survey;
  const first = core?.first ?? 0;
  const last = core?.last ?? survey.blocks.length;
  const [opening, closing] = proseEnds(survey, first, last);
  const joint = lines.map((line) => line.findIndex((box) => box.first <= first && box.last >= last));
  const isInside = (i: number): boolean => i >= first && i < last;
  put('core:inside', isInside);
  put('core:levelsUp', (i) => (core ? joint[i]! : -1));
  put('core:levelsDown', (i) => (core && isInside(i) ? lines[i]!.indexOf(core) : -1));
  put('core:shareOfJoint', (i) => {
    const box = lines[i]![joint[i]!];
    return core && box ? survey.within(sums.prose, core) / (survey.within(sums.prose, box) || 1) : -1;
  });
  put('core:branch', (i) => {
    const branch = lines[i]![joint[i]! - 1];
    return core && branch ? slow(survey.within(sums.prose, branch)) : -1;
  });
  put('core:fromOpening', (i) => bounded(i - opening));
  put('core:fromClosing', (i) => bounded(i - closing));
};

function bounded(distance: number): number {
  return Math.max(-farthest, Math.min(farthest, distance));
}

/** The first and the last block of prose in a range. */
function proseEnds({ prose }: Survey, from: number, to: number): [first: number, last: number] {
  let first = from;
  let last = to - 1;
  while (first < last && prose[first] === 0) first += 1;
  while (last > first && prose[last] === 0) last -= 1;
  return [first, last];
}
