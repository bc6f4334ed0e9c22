// Where a block stands to the core of the page, the box with most prose.
import type { Box } from '../blocks';
import type { Survey } from '../survey';
import { type Columns, slow } from './column';

const farthest = 40;

export const coreColumns: Columns = (survey, add) => {
  const { core, blocks, sums } = survey;
  const first = core?.first ?? 0;
  const last = core?.last ?? blocks.length;
  const [opening, closing] = proseEnds(survey, first, last);
  const [inside, down] = [add('core:inside'), add('core:levelsDown')];
  const [share, branchSize] = [add('core:shareOfJoint'), add('core:branch')];
  const [fromOpening, fromClosing] = [add('core:fromOpening'), add('core:fromClosing')];
  const own = core ? survey.within(sums.prose, core) : 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const { box } = blocks[i]!;
    const isInside = i >= first && i < last;
    const { joint, branch } = wayTo(first, last, box);
    inside[i] = isInside ? 1 : 0;
    down[i] = core && isInside ? depthIn(core, box) : -1;
    share[i] = core && joint ? own / (survey.within(sums.prose, joint) || 1) : -1;
    branchSize[i] = core && branch ? slow(survey.within(sums.prose, branch)) : -1;
    fromOpening[i] = bounded(i - opening);
    fromClosing[i] = bounded(i - closing);
  }
};

/** The way from a box out to the one that also holds the core, and the last box before it. */
interface Way {
  joint: Box | undefined;
  branch: Box | undefined;
}

function wayTo(first: number, last: number, box: Box): Way {
  let branch: Box | undefined;
  let joint: Box | undefined = box;
  while (joint && !(joint.first <= first && joint.last >= last)) {
    branch = joint;
    joint = joint.outer;
  }
  return { joint, branch: joint && branch };
}

function depthIn(core: Box, box: Box): number {
  let depth = 0;
  for (let around: Box | undefined = box; around; around = around.outer) {
    if (around === core) return depth;
    depth += 1;
  }
  return -1;
}

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
