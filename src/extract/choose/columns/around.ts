// What stands before and after a block.
import { type Columns, slow } from './column';

export const aroundColumns: Columns = (survey, put) => {
  const { blocks, size, link, prose, sums, totalProse, isHeading, endsSentence, hints } = survey;
  const at = (values: ArrayLike<number>, i: number): number => (i >= 0 && i < blocks.length ? values[i]! : -1);
  const slowSize = size.map(slow);
  const slowProse = prose.map(slow);
  for (const step of [-2, -1, 1, 2]) {
    put(`next${step}:size`, (i) => at(slowSize, i + step));
    put(`next${step}:link`, (i) => at(link, i + step));
    put(`next${step}:prose`, (i) => at(slowProse, i + step));
  }
  for (const step of [-1, 1]) {
    const other = (i: number) => blocks[i + step]?.box;
    put(`next${step}:endsSentence`, (i) => at(endsSentence, i + step));
    put(`next${step}:heading`, (i) => at(isHeading, i + step));
    put(`next${step}:sameTag`, (i) => other(i)?.tag === blocks[i]!.box.tag);
    put(`next${step}:sibling`, (i) => other(i)?.parent === blocks[i]!.box.parent);
    put(`next${step}:name`, (i) => (other(i) ? hints.get(other(i)!)!.sum : 0));
  }
  put('near:prose', (i) => slow(survey.between(sums.prose, i - 5, i + 5)));
  put('near:proseBefore', (i) => slow(survey.between(sums.prose, i - 5, i - 1)));
  put('near:proseAfter', (i) => slow(survey.between(sums.prose, i + 1, i + 5)));
  put('near:link', (i) => survey.between(sums.linked, i - 5, i + 5) / (survey.between(sums.size, i - 5, i + 5) || 1));
  put('far:proseBefore', (i) => survey.between(sums.prose, i - 15, i - 1) / totalProse);
  put('far:proseAfter', (i) => survey.between(sums.prose, i + 1, i + 15) / totalProse);
  const [since, until] = gaps(prose);
  put('gap:before', (i) => since[i]!);
  put('gap:after', (i) => until[i]!);
};

const widest = 99;

/** How many blocks lie between each block and the next prose before it, and after it. */
function gaps(prose: Float64Array): [since: Uint8Array, until: Uint8Array] {
  const since = new Uint8Array(prose.length);
  const until = new Uint8Array(prose.length);
  let gap = widest;
  for (let i = 0; i < prose.length; i += 1) {
    since[i] = gap;
    gap = prose[i]! > 0 ? 0 : Math.min(widest, gap + 1);
  }
  gap = widest;
  for (let i = prose.length - 1; i >= 0; i -= 1) {
    until[i] = gap;
    gap = prose[i]! > 0 ? 0 : Math.min(widest, gap + 1);
  }
  return [since, until];
}
