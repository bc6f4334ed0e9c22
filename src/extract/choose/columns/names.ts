// What the names of the elements around a block say, by the vocabularies that were learnt.
import type { Columns } from './column';

export const nameColumns: Columns = ({ blocks, hints, forumHints }, add) => {
  const named = {
    own: hints.own,
    lowest: hints.lowest,
    highest: hints.highest,
    sum: hints.sum,
    lowestNear: hints.lowestNear,
    highestNear: hints.highestNear,
    forumOwn: forumHints.own,
    forumLowest: forumHints.lowest,
    forumSum: forumHints.sum,
  };
  for (const [name, values] of Object.entries(named)) {
    const column = add(`name:${name}`);
    for (let i = 0; i < blocks.length; i += 1) column[i] = values[blocks[i]!.box.index]!;
  }
};
