// Where a block stands: in the page's order, from its title, under which landmarks and which heading.
import type { Box } from '../blocks';
import { likenessOf, says, wordsOf } from '../phrases';
import type { Survey } from '../survey';
import { type Columns, slow } from './column';

const landmarks = {
  article: new Set(['article']),
  footer: new Set(['footer', 'contentinfo']),
  aside: new Set(['aside', 'complementary']),
  nav: new Set(['nav', 'navigation']),
  quotation: new Set(['blockquote']),
};
const bodyNames = /articleBody|entry-content|e-content/;

export const placeColumns: Columns = (survey, add) => {
  const { blocks, sums, totalSize, totalProse } = survey;
  const last = blocks.length;
  const [before, proseBefore] = [add('before'), add('proseBefore')];
  const [prosesBefore, prosesAfter] = [add('prosesBefore'), add('prosesAfter')];
  const [blocksFromTitle, sizeFromTitle] = [add('blocksFromTitle').fill(-99), add('sizeFromTitle').fill(-99)];
  const title = findTitle(survey);
  for (let i = 0; i < last; i += 1) {
    before[i] = sums.size[i]! / totalSize;
    proseBefore[i] = sums.prose[i]! / totalProse;
    prosesBefore[i] = slow(sums.proses[i]!);
    prosesAfter[i] = slow(sums.proses[last]! - sums.proses[i + 1]!);
    if (title < 0) continue;
    blocksFromTitle[i] = signed(i - title);
    sizeFromTitle[i] = signed(sums.size[i]! - sums.size[title]!);
  }
  for (const [name, tags] of Object.entries(landmarks))
    landmarkColumn(survey, add(`in:${name}`), ({ tag, role }) => tags.has(tag) || (role !== '' && tags.has(role)));
  landmarkColumn(survey, add('in:body'), ({ names }) => names !== '' && bodyNames.test(names));
  headingColumns(survey, add);
};

/** How many boxes of a kind a block stands in, three at most. */
function landmarkColumn({ blocks, boxes }: Survey, column: Float32Array, isOne: (box: Box) => boolean): void {
  const depths = new Uint8Array(boxes.length);
  for (const box of boxes) {
    const outer = box.parent ? depths[box.parent.index]! : 0;
    depths[box.index] = Math.min(3, outer + (isOne(box) ? 1 : 0));
  }
  for (let i = 0; i < blocks.length; i += 1) column[i] = depths[blocks[i]!.box.index]!;
}

/** Longer ones are text. */
const longestHeading = 60;

const headingColumns: Columns = ({ blocks, isHeading, sums, totalProse }, add) => {
  const [distance, level] = [add('heading:distance').fill(99), add('heading:level')];
  const [comment, afterRelated] = [add('heading:comment'), add('afterRelated')];
  let heading = -1;
  let own = 0;
  let isOfComments = 0;
  let related = 0;
  for (let i = 0; i < blocks.length; i += 1) {
    const { text, box } = blocks[i]!;
    if (isHeading[i]) {
      heading = i;
      own = Number(box.tag[1]);
      isOfComments = says('comment', wordsOf(text)) ? 1 : 0;
      const isLate = sums.prose[i]! > 0.3 * totalProse && text.length < longestHeading;
      if (isLate && says('related', wordsOf(text))) related = 1;
    }
    if (heading >= 0) distance[i] = Math.min(50, i - heading);
    level[i] = own;
    comment[i] = isOfComments;
    afterRelated[i] = related;
  }
};

function signed(value: number): number {
  return Math.sign(value) * slow(Math.abs(value));
}

/** The block that most looks like the title, or -1. Much longer blocks share too few of their words with it. */
function findTitle({ blocks, isHeading, isHidden, facts }: Survey): number {
  const title = new Set(wordsOf(facts.title));
  const longest = 4 * facts.title.length + 20;
  let found = -1;
  let best = 0.45;
  blocks.forEach(({ box, text }, i) => {
    const likeness = text.length > longest ? 0 : likenessOf(title, text);
    const bonus = box.tag === 'h1' ? 0.5 : isHeading[i] ? 0.1 : 0;
    const score = likeness + bonus - (isHidden[i] ? 0.6 : 0);
    if (likeness === 0 || score <= best) return;
    best = score;
    found = i;
  });
  return found;
}
