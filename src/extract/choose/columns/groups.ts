// Rows of boxes of the same look: posts of a thread, comments under an article, teasers of other articles.
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

export const groupColumns: Columns = (survey, add) => {
  const { blocks, boxes, sums, totalProse } = survey;
  const groupOf = groupsOf(survey);
  let largest: Group | undefined;
  for (const group of groupOf)
    if (group && group.count >= leastRow && group.prose > (largest?.prose ?? 0)) largest = group;
  const outermost: (Group | undefined)[] = [];
  for (const { index, parent } of boxes) {
    const own = groupOf[index];
    outermost.push((parent && outermost[parent.index]) ?? (own && own.count >= leastRow ? own : undefined));
  }
  add('page:row').fill(largest ? largest.prose / totalProse : 0);
  const [share, count] = [add('row:share'), add('row:count')];
  const [before, isLargest] = [add('row:before').fill(-1), add('row:largest')];
  for (let i = 0; i < blocks.length; i += 1) {
    const row = outermost[blocks[i]!.box.index];
    if (!row) continue;
    share[i] = row.prose / totalProse;
    count[i] = slow(row.count);
    before[i] = sums.prose[row.first]! / totalProse;
    isLargest[i] = row === largest ? 1 : 0;
  }
};

const ofTables = new Set(['tr', 'td', 'th']);

/** Boxes of one look in one box, each with more than one block of its own; by the places of the boxes. */
function groupsOf(survey: Survey): (Group | undefined)[] {
  const groups = new Map<number, Group>();
  return survey.boxes.map((box) => {
    if (box.last - box.first < 2 || ofTables.has(box.tag)) return undefined;
    const key = (box.parent?.index ?? -1) * 65_536 + box.look;
    let group = groups.get(key);
    if (!group) {
      group = { count: 0, prose: 0, first: box.first };
      groups.set(key, group);
    }
    group.count += 1;
    group.prose += survey.within(survey.sums.prose, box);
    return group;
  });
}
