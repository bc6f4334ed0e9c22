// What the boxes around a block hold, and how much of the page blocks of its look hold.
import type { Box } from '../blocks';
import { holdsOne, type Survey } from '../survey';
import { type Columns, slow } from './column';

const levels = 5;

export const boxColumns: Columns = (survey, add) => {
  const around = survey.blocks.map(({ box }) => (holdsOne(box) ? (box.outer ?? box) : box));
  for (let level = 0; level < levels; level += 1) {
    levelColumns(survey, add, level, around);
    for (let i = 0; i < around.length; i += 1) around[i] = around[i]!.outer ?? around[i]!;
  }
  articleColumn(survey, add);
  lookColumns(survey, add);
};

function levelColumns(...[survey, add, level, around]: [...Parameters<Columns>, number, readonly Box[]]): void {
  const { sums, totalProse } = survey;
  const size = add(`box${level}:size`);
  const texts = add(`box${level}:blocks`);
  const link = add(`box${level}:link`);
  const prose = add(`box${level}:proseShare`);
  const headings = level === 1 ? add('box1:headings') : undefined;
  for (let i = 0; i < around.length; i += 1) {
    const box = around[i]!;
    const length = survey.within(sums.size, box);
    size[i] = slow(length);
    texts[i] = slow(survey.within(sums.texts, box));
    link[i] = survey.within(sums.linked, box) / (length || 1);
    prose[i] = survey.within(sums.prose, box) / totalProse;
    if (headings) headings[i] = Math.min(9, survey.within(sums.headings, box));
  }
}

const articleColumn: Columns = (survey, add) => {
  const { boxes, blocks, sums, totalProse } = survey;
  const prose = add('article:prose');
  const articles: (Box | undefined)[] = [];
  for (const box of boxes) articles.push(box.tag === 'article' ? box : box.parent && articles[box.parent.index]);
  for (let i = 0; i < blocks.length; i += 1) {
    const article = articles[blocks[i]!.box.index];
    prose[i] = article ? survey.within(sums.prose, article) / totalProse : -1;
  }
};

const lookColumns: Columns = (survey, add) => {
  const [count, size, link, prose] = [add('look:count'), add('look:size'), add('look:link'), add('look:prose')];
  const kin = kinOf(survey);
  for (let i = 0; i < kin.length; i += 1) {
    const own = kin[i]!;
    count[i] = Math.min(50, own.count);
    size[i] = slow(own.size / own.count);
    link[i] = own.linked / (own.size || 1);
    prose[i] = own.prose / survey.totalProse;
  }
};

interface Kin {
  count: number;
  size: number;
  linked: number;
  prose: number;
}

/** The blocks of one look, for each block: in boxes that look alike, in boxes that do. */
function kinOf({ blocks, size, link, prose }: Survey): Kin[] {
  const known = new Map<number, Kin>();
  return blocks.map(({ box }, i) => {
    const look = box.look * 65_536 + (box.parent?.look ?? 0);
    let kin = known.get(look);
    if (!kin) {
      kin = { count: 0, size: 0, linked: 0, prose: 0 };
      known.set(look, kin);
    }
    kin.count += 1;
    kin.size += size[i]!;
    kin.linked += size[i]! * link[i]!;
    kin.prose += prose[i]!;
    return kin;
  });
}
