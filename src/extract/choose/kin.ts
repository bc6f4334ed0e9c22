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
  const places = new Map<string, Map<Box, number[]>>();
  blocks.forEach(({ box, isHidden, words }, index) => {
    if (isHidden || words === 0) return;
    const at = box.tag === 'p' ? (box.parent ?? box) : box; // a short post has no paragraphs
    const place = placeOf(at, rows);
    if (place === undefined) return;
    const kin = places.get(place) ?? new Map<Box, number[]>();
    const post = kin.get(at);
    if (post) post.push(index);
    else places.set(place, kin.set(at, [index]));
  });
  const isKept = (index: number): boolean => chosen[index] === 1;
  for (const kin of places.values()) {
    const posts = [...kin.values()];
    const all = posts.flat();
    // A head is kept whole: of some posts it names who writes, of all it says when.
    const isHead = [...kin.keys()][0]?.tag === 'header';
    const [kept, of] = isHead
      ? [posts.filter((post) => post.some(isKept)).length, posts.length]
      : [all.filter(isKept).length, all.length];
    if (kept >= leastRow && kept >= of * nearlyAll) for (const index of all) keeps[index] = 1;
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
