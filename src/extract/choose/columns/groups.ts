// Rows of boxes of the same look: posts of a thread, comments under an article, teasers of other articles.
import type { Box } from '../blocks';
import type { Survey } from '../survey';
import { type Columns, slow } from './column';

interface Group {
  count: number;
  prose: number;
  /** Where the first of them begins. */
  readonly first: number;
}

/** Fewer are no row. */
const leastRow = 3;

export const groupColumns: Columns = (survey, put) => {
  const { blocks, boxes, sums, totalProse } = survey;
  const groupOf = groupsOf(survey);
  const largest = [...new Set(groupOf.values())].reduce<Group | undefined>(
    (one, other) => (other.count >= leastRow && other.prose > (one?.prose ?? 0) ? other : one),
    undefined,
  );
  const share = (group: Group | undefined): number => (group ? group.prose / totalProse : 0);
  const before = (group: Group | undefined): number => (group ? sums.prose[group.first]! / totalProse : -1);
  put('page:row', () => share(largest));
  put('page:rowCount', () => slow(largest?.count ?? 0));
  put('page:rowBefore', () => before(largest));
  const outermost = new Map<Box, Group | undefined>();
  for (const box of boxes) {
    const outer = box.parent && outermost.get(box.parent);
    const own = groupOf.get(box);
    outermost.set(box, outer ?? (own && own.count >= leastRow ? own : undefined));
  }
  const rowOf = (i: number): Group | undefined => outermost.get(blocks[i]!.box);
  put('row:share', (i) => share(rowOf(i)));
  put('row:count', (i) => slow(rowOf(i)?.count ?? 0));
  put('row:before', (i) => before(rowOf(i)));
  put('row:largest', (i) => largest !== undefined && rowOf(i) === largest);
};

/** Boxes of one look in one box, each with more than one block of its own. */
function groupsOf(survey: Survey): Map<Box, Group> {
  const byLook = new Map<Box | undefined, Map<string, Group>>();
  const groupOf = new Map<Box, Group>();
  for (const box of survey.boxes) {
    if (box.last - box.first < 2 || /^t[rdh]$/.test(box.tag)) continue;
    const looks = byLook.get(box.parent) ?? new Map<string, Group>();
    byLook.set(box.parent, looks);
    const group = looks.get(box.look) ?? { count: 0, prose: 0, first: box.first };
    looks.set(box.look, group);
    group.count += 1;
    group.prose += survey.within(survey.sums.prose, box);
    groupOf.set(box, group);
  }
  return groupOf;
}
