// What the names of the elements around a block say, by the vocabularies that were learnt.
import type { Box } from '../blocks';
import type { Leaning } from '../hints';
import type { Columns } from './column';

/** How much of an outer name's weight reaches one box further in. */
const fading = 0.8;

export const nameColumns: Columns = (survey, put) => {
  const { blocks, boxes, hints, forumHints } = survey;
  const boxOf = (i: number): Box => blocks[i]!.box;
  const sumOf = (box: Box | undefined): number => (box ? hints.get(box)!.sum : 0);
  const chain = inherited(boxes, hints, 1);
  const near = inherited(boxes, hints, fading);
  const forum = inherited(boxes, forumHints, 1);
  put('name:own', (i) => sumOf(boxOf(i)));
  put('name:parent', (i) => sumOf(boxOf(i).parent));
  put('name:grandparent', (i) => sumOf(boxOf(i).parent?.parent));
  put('name:inline', (i) => survey.readHints(blocks[i]!.names).sum);
  put('name:lowest', (i) => chain.get(boxOf(i))!.lowest);
  put('name:highest', (i) => chain.get(boxOf(i))!.highest);
  put('name:sum', (i) => near.get(boxOf(i))!.sum);
  put('name:lowestNear', (i) => near.get(boxOf(i))!.lowest);
  put('name:highestNear', (i) => near.get(boxOf(i))!.highest);
  put('forum:own', (i) => forumHints.get(boxOf(i))!.sum);
  put('forum:lowest', (i) => forum.get(boxOf(i))!.lowest);
  put('forum:highest', (i) => forum.get(boxOf(i))!.highest);
  put('forum:sum', (i) => forum.get(boxOf(i))!.sum);
};

/** Each box's leaning together with those of the boxes it stands in. */
function inherited(boxes: readonly Box[], hints: Map<Box, Leaning>, weight: number): Map<Box, Leaning> {
  const all = new Map<Box, Leaning>();
  for (const box of boxes) {
    const own = hints.get(box)!;
    const outer = (box.parent && all.get(box.parent)) ?? { sum: 0, lowest: 0, highest: 0 };
    all.set(box, {
      sum: own.sum + outer.sum * fading,
      lowest: Math.min(own.lowest, outer.lowest * weight),
      highest: Math.max(own.highest, outer.highest * weight),
    });
  }
  return all;
}
