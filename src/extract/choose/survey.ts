// Measures a page once: what each block, each box and the page as a whole look like, for the columns to read.
import type { Block, Blocks, Box } from './blocks';
import type { Facts } from './facts';
import { hintReader, type Leaning, type Vocabulary } from './hints';
import { longestPhrased, type Phrases, phrasesIn, wordsOf } from './phrases';

/** What the model learnt of names, of pages of one author and of pages of many. */
export interface Vocabularies {
  readonly article: Vocabulary;
  readonly forum: Vocabulary;
}

/** Sums over the blocks of a page: over any range in one subtraction. */
export type Sums = Float64Array;

const anyDense = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;
const denseScripts = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/g;
const sentenceEnd = /[.!?…:;。！？।؟]["'”’»)\]]*$/;

export class Survey {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
  readonly facts: Facts;
  /** Length of text in characters; a character of a script without spaces counts as three. */
  readonly size: Float64Array;
  /** The words of short texts, lower case, and the phrases in them; none of long ones. */
  readonly words: readonly (readonly string[])[];
  readonly phrases: readonly Phrases[];
  /** Share of text in links. */
  readonly link: Float64Array;
  /** Length of text that reads like prose, else 0. */
  readonly prose: Float64Array;
  readonly endsSentence: Uint8Array;
  readonly isHeading: Uint8Array;
  /** Whether a block is not shown; of no block where that would be most of the page's prose. */
  readonly isHidden: Uint8Array;
  readonly sums: { size: Sums; linked: Sums; prose: Sums; proses: Sums; texts: Sums; headings: Sums; pictures: Sums };
  readonly totalSize: number;
  readonly totalProse: number;
  /** Of each block: the boxes around it, inner first, one for each range of blocks. */
  readonly lines: readonly Box[][];
  /** The box that holds most prose directly, with half of what its own boxes hold. */
  readonly core: Box | undefined;
  readonly hints: Map<Box, Leaning>;
  readonly forumHints: Map<Box, Leaning>;
  readonly readHints: (names: string) => Leaning;

  constructor({ blocks, boxes }: Blocks, facts: Facts, vocabularies: Vocabularies) {
    const count = blocks.length;
    this.blocks = blocks;
    this.boxes = boxes;
    this.facts = facts;
    this.size = new Float64Array(count);
    this.link = new Float64Array(count);
    this.prose = new Float64Array(count);
    this.endsSentence = new Uint8Array(count);
    this.isHeading = new Uint8Array(count);
    blocks.forEach((block, index) => {
      this.#measure(block, index);
    });
    this.isHidden = this.#believeHidden();
    this.words = blocks.map(({ text }) => (text.length < longestPhrased ? wordsOf(text) : []));
    this.phrases = blocks.map(({ text }, index) =>
      phrasesIn(text.length < longestPhrased ? text : '', this.words[index]!),
    );
    this.sums = {
      size: sums(this.size),
      linked: sums(this.size.map((size, index) => size * this.link[index]!)),
      prose: sums(this.prose),
      proses: sums(this.prose.map((length) => Math.sign(length))),
      texts: sums(Float64Array.from(blocks, ({ text }) => (text === '' ? 0 : 1))),
      headings: sums(this.isHeading),
      pictures: sums(Float64Array.from(blocks, ({ pictures }) => pictures)),
    };
    this.totalSize = this.sums.size[count] || 1;
    this.totalProse = this.sums.prose[count] || 1;
    const lineOf = lineReader();
    this.lines = blocks.map(({ box }) => lineOf(box));
    this.core = this.#findCore();
    this.readHints = hintReader(vocabularies.article);
    const readForum = hintReader(vocabularies.forum);
    this.hints = new Map(boxes.map((box) => [box, this.readHints(box.names)]));
    this.forumHints = new Map(boxes.map((box) => [box, readForum(box.names)]));
  }

  /** A sum over the blocks of a box. */
  within(sum: Sums, box: Box): number {
    return sum[box.last]! - sum[box.first]!;
  }

  /** A sum over the blocks from one to another, both included, as far as the page has them. */
  between(sum: Sums, from: number, to: number): number {
    const end = Math.max(0, Math.min(this.blocks.length, to + 1));
    return sum[end]! - sum[Math.max(0, Math.min(end, from))]!;
  }

  /** A page that hides most of its prose shows it by a script that did not run, or behind a notice. */
  #believeHidden(): Uint8Array {
    let hidden = 0;
    let all = 0;
    this.blocks.forEach(({ isHidden }, index) => {
      all += this.prose[index]!;
      if (isHidden) hidden += this.prose[index]!;
    });
    if (hidden > all / 2) return new Uint8Array(this.blocks.length);
    this.blocks.forEach(({ isHidden }, index) => {
      if (isHidden) this.prose[index] = 0;
    });
    return Uint8Array.from(this.blocks, ({ isHidden }) => Number(isHidden));
  }

  #measure({ text, linked, box }: Block, index: number): void {
    const dense = anyDense.test(text) ? text.match(denseScripts)!.length : 0;
    const size = text.length + 2 * dense;
    const link = text === '' ? 0 : Math.min(1, linked / text.length);
    this.size[index] = size;
    this.link[index] = link;
    this.endsSentence[index] = sentenceEnd.test(text) ? 1 : 0;
    this.isHeading[index] = /^h[1-6]$/.test(box.tag) ? 1 : 0;
    const isProse = size > 80 && link < 0.4 && /[.!?。！？।]/u.test(text);
    this.prose[index] = isProse ? size * (1 - link) : 0;
  }

  #findCore(): Box | undefined {
    const scores = new Map<Box, number>();
    const add = (box: Box | undefined, score: number): void => {
      if (box) scores.set(box, (scores.get(box) ?? 0) + score);
    };
    this.lines.forEach((line, index) => {
      const prose = this.prose[index]!;
      if (prose === 0) return;
      const inner = holdsOne(line[0]!) ? 1 : 0;
      add(line[inner], prose);
      add(line[inner + 1], prose / 2);
    });
    let core: Box | undefined;
    let best = 0;
    for (const [box, score] of scores) {
      if (score <= best) continue;
      best = score;
      core = box;
    }
    return core;
  }
}

export function holdsOne(box: Box): boolean {
  return box.last - box.first === 1;
}

function sums(values: ArrayLike<number>): Sums {
  const sum = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index += 1) sum[index + 1] = sum[index]! + values[index]!;
  return sum;
}

/** The boxes around a box and itself, inner first; of boxes with the same blocks the innermost only. */
function lineReader(): (box: Box) => Box[] {
  const known = new Map<Box, Box[]>();
  const read = (box: Box): Box[] => {
    const before = known.get(box);
    if (before) return before;
    const outer = box.parent ? read(box.parent) : [];
    const isSame = outer[0]?.first === box.first && outer[0].last === box.last;
    const line = [box, ...(isSame ? outer.slice(1) : outer)];
    known.set(box, line);
    return line;
  };
  return read;
}
