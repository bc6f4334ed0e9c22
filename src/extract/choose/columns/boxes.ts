// What the boxes around a block hold, and how often boxes and blocks of the same look stand on the page.
import type { Box } from '../blocks';
import { holdsOne } from '../survey';
import { type Columns, slow } from './column';

const levels = 5;
const levelsInDetail = 3;

interface Kin {
  count: number;
  size: number;
  linked: number;
  prose: number;
}

export const boxColumns: Columns = (survey, put) => {
  const { sums, totalProse, lines, hints } = survey;
  const twins = kinOf(survey.boxes, twinKey(survey.boxes), (box) => ({
    size: survey.within(sums.size, box),
    linked: survey.within(sums.linked, box),
    prose: survey.within(sums.prose, box),
  }));
  for (let level = 0; level < levels; level += 1) {
    const around = lines.map((line) => line[Math.min(level + (holdsOne(line[0]!) ? 1 : 0), line.length - 1)]!);
    const within = (sum: Float64Array) => (i: number) => survey.within(sum, around[i]!);
    const put0 = (name: string, tell: (i: number) => number): void => put(`box${level}:${name}`, tell);
    const size = within(sums.size);
    const prose = within(sums.prose);
    put0('size', (i) => slow(size(i)));
    put0('blocks', (i) => slow(within(sums.texts)(i)));
    put0('link', (i) => within(sums.linked)(i) / (size(i) || 1));
    put0('proseShare', (i) => prose(i) / totalProse);
    put0('proseDensity', (i) => prose(i) / (size(i) || 1));
    put0('twins', (i) => Math.min(30, twins.get(around[i]!)!.count));
    put0('shareOfTwins', (i) => {
      const kin = twins.get(around[i]!)!;
      return kin.count > 1 ? prose(i) / (kin.prose || 1) : -1;
    });
    if (level >= levelsInDetail) continue;
    put0('headings', (i) => Math.min(9, within(sums.headings)(i)));
    put0('pictures', (i) => Math.min(9, within(sums.pictures)(i)));
    put0('fromStart', (i) => Math.min(9, i - around[i]!.first));
    put0('fromEnd', (i) => Math.min(9, around[i]!.last - 1 - i));
    put0('name', (i) => hints.get(around[i]!)!.sum);
  }
  articleColumns(survey, put);
  lookColumns(survey, put);
};

const articleColumns: Columns = (survey, put) => {
  const { boxes, blocks, sums, totalProse } = survey;
  const articleOf = new Map<Box, Box | undefined>();
  for (const box of boxes)
    articleOf.set(box, box.tag === 'article' ? box : box.parent ? articleOf.get(box.parent) : undefined);
  put('article:prose', (i) => {
    const article = articleOf.get(blocks[i]!.box);
    return article ? survey.within(sums.prose, article) / totalProse : -1;
  });
};

const lookColumns: Columns = ({ blocks, size, link, prose, totalProse }, put) => {
  const looks = blocks.map(({ box }) => `${box.look}<${box.parent?.look ?? ''}`);
  const kin = kinOf(
    [...blocks.keys()],
    (i) => looks[i]!,
    (i) => ({ size: size[i]!, linked: size[i]! * link[i]!, prose: prose[i]! }),
  );
  put('look:count', (i) => Math.min(50, kin.get(i)!.count));
  put('look:size', (i) => slow(kin.get(i)!.size / kin.get(i)!.count));
  put('look:link', (i) => kin.get(i)!.linked / (kin.get(i)!.size || 1));
  put('look:prose', (i) => kin.get(i)!.prose / totalProse);
};

function kinOf<T>(all: readonly T[], keyOf: (one: T) => string, measure: (one: T) => Omit<Kin, 'count'>): Map<T, Kin> {
  const byKey = new Map<string, Kin>();
  const found = new Map<T, Kin>();
  for (const one of all) {
    const key = keyOf(one);
    const kin = byKey.get(key) ?? { count: 0, size: 0, linked: 0, prose: 0 };
    byKey.set(key, kin);
    found.set(one, kin);
    const { size, linked, prose } = measure(one);
    kin.count += 1;
    kin.size += size;
    kin.linked += linked;
    kin.prose += prose;
  }
  return found;
}

/** Boxes are twins when they look alike and stand in the same box. */
function twinKey(boxes: readonly Box[]): (box: Box) => string {
  const index = new Map(boxes.map((box, at) => [box, at]));
  return (box) => `${box.parent ? index.get(box.parent) : ''}|${box.look}`;
}
