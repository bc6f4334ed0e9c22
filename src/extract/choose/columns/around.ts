// What stands before and after a block.
import { type Columns, slow } from './column';

const near = 5;
const far = 15;

export const aroundColumns: Columns = (survey, add) => {
  const { blocks, sums, totalProse, hints } = survey;
  const before = add('before:name');
  const after = add('after:name');
  const nearProse = add('near:prose');
  const nearLink = add('near:link');
  const farBefore = add('far:proseBefore');
  const farAfter = add('far:proseAfter');
  for (let i = 0; i < blocks.length; i += 1) {
    if (i > 0) before[i] = hints.own[blocks[i - 1]!.box.index]!;
    if (i + 1 < blocks.length) after[i] = hints.own[blocks[i + 1]!.box.index]!;
    nearProse[i] = slow(survey.between(sums.prose, i - near, i + near));
    nearLink[i] =
      survey.between(sums.linked, i - near, i + near) / (survey.between(sums.size, i - near, i + near) || 1);
    farBefore[i] = survey.between(sums.prose, i - far, i - 1) / totalProse;
    farAfter[i] = survey.between(sums.prose, i + 1, i + far) / totalProse;
  }
};
