// Keeps posts of one template alike: what most of them keep in one place, all of them keep.
import type { Blocks, Box } from './blocks';

/** Fewer boxes of one look in one box are no row. */
const leastRow = 3;
/** Of the blocks that stand in the same place of other posts. */
const nearlyAll = 0.7;

/** What is kept, with the blocks that stand where nearly all posts of their row keep theirs. */
export function withKin({ blocks, boxes }: Blocks, chosen: Uint8Array): Uint8Array {
  const keeps = chosen.slice();
  const rows = rowsOf(boxes);
  const places = new Map<string, number[]>();
  blocks.forEach(({ box, isHidden, words }, index) => {
    if (isHidden || words === 0) return;
    const place = placeOf(box.tag === 'p' ? (box.parent ?? box) : box, rows); // a short post has no paragraphs
    if (place === undefined) return;
    const kin = places.get(place);
    if (kin) kin.push(index);
    else places.set(place, [index]);
  });
  for (const kin of places.values()) {
    const kept = kin.filter((index) => chosen[index] === 1).length;
    if (kept >= leastRow && kept < kin.length && kept >= kin.length * nearlyAll)
      for (const index of kin) keeps[index] = 1;
  }
  return keeps;
}

/** For each box the row it is a member of: how many boxes of its look stand in the same box, by its place. */
function rowsOf(boxes: readonly Box[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const box of boxes) {
    if (box.last - box.first < 2 || !box.parent) continue;
    const row = rowKey(box);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  return rows;
}

function rowKey(box: Box): string {
  return `${box.parent?.index ?? ''}/${box.look}`;
}

/** The way from the row's box down to a block's, in looks. */
function placeOf(box: Box, rows: Map<string, number>): string | undefined {
  let way = '';
  for (let around: Box | undefined = box; around; around = around.parent) {
    const row = rowKey(around);
    if ((rows.get(row) ?? 0) >= leastRow && around.last - around.first >= 2) return `${row}${way}`;
    way += ` ${around.look}`;
  }
  return undefined;
}
