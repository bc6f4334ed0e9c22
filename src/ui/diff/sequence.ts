// What two sequences have in common, by their longest common subsequence.

/** A stretch that both have (`same`), or what stands in the first (`gone`) and second (`new`) alone at one place. */
export type Stretch<T> = { same: T[] } | { gone: T[]; new: T[] };

/** Cells of the table beyond which two stretches count as wholly different: more would take too long to read, too. */
const mostCells = 4_000_000;

/** The stretches of which both sequences are made, in their order. */
export function compare<T>(before: readonly T[], after: readonly T[]): Stretch<T>[] {
  const start = commonStart(before, after);
  const end = commonStart(before.slice(start).reverse(), after.slice(start).reverse());
  const head = before.slice(0, start);
  const tail = before.slice(before.length - end);
  const middle = compareMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [{ same: head }, ...middle, { same: tail }].filter(
    (stretch) => !('same' in stretch) || stretch.same.length > 0,
  );
}

function commonStart<T>(one: readonly T[], other: readonly T[]): number {
  const different = one.findIndex((each, index) => each !== other[index]);
  return different < 0 ? one.length : different;
}

function compareMiddle<T>(before: readonly T[], after: readonly T[]): Stretch<T>[] {
  if (before.length === 0 && after.length === 0) return [];
  if (before.length * after.length > mostCells) return [{ gone: [...before], new: [...after] }];
  const lengths = lengthsOf(before, after);
  const width = after.length + 1;
  const stretches: Stretch<T>[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      sameIn(stretches).push(before[row]!);
      row += 1;
      column += 1;
    } else if (
      column === after.length ||
      (row < before.length && lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!)
    ) {
      changeIn(stretches).gone.push(before[row]!);
      row += 1;
    } else {
      changeIn(stretches).new.push(after[column]!);
      column += 1;
    }
  }
  return stretches;
}

/** For each pair of places, the length of the longest sequence that what follows has in common. */
function lengthsOf<T>(before: readonly T[], after: readonly T[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? lengths[(row + 1) * width + column + 1]! + 1
          : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!);
    }
  }
  return lengths;
}

function sameIn<T>(stretches: Stretch<T>[]): T[] {
  const last = stretches.at(-1);
  if (last && 'same' in last) return last.same;
  const same: T[] = [];
  stretches.push({ same });
  return same;
}

function changeIn<T>(stretches: Stretch<T>[]): { gone: T[]; new: T[] } {
  const last = stretches.at(-1);
  if (last && 'gone' in last) return last;
  const change = { gone: [], new: [] };
  stretches.push(change);
  return change;
}
