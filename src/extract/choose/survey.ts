// Measures a page once: what each block, each box and the page as a whole look like, for the columns to read.
import type { Block, Blocks, Box } from './blocks';
import type { Facts } from './facts';
import { type Leanings, leaningsOf, type Vocabulary, wordsOfEach } from './hints';

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
const anySentence = /[.!?。！？।]/;

export class Survey {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
  readonly facts: Facts;
  /** Length of text in characters; a character of a script without spaces counts as three. */
  readonly size: Float64Array;
  /** Share of text in links. */
  readonly link: Float64Array;
  /** Length of text that reads like prose, else 0. */
  readonly prose: Float64Array;
  readonly endsSentence: Uint8Array;
  readonly isHeading: Uint8Array;
  /** Whether a block is not shown; of no block where that would be most of the page's prose. */
  readonly isHidden: Uint8Array;
  readonly sums: { size: Sums; linked: Sums; prose: Sums; proses: Sums; texts: Sums; headings: Sums };
  readonly totalSize: number;
  readonly totalProse: number;
  /** The box that holds most prose directly, with half of what its own boxes hold. */
  readonly core: Box | undefined;
  /** What the names of the boxes lean to. */
  readonly hints: Leanings;
  readonly forumHints: Leanings;

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
    for (let index = 0; index < count; index += 1) this.#measure(blocks[index]!, index);
    this.isHidden = this.#believeHidden();
    this.sums = this.#sumUp();
    this.totalSize = this.sums.size[count] || 1;
    this.totalProse = this.sums.prose[count] || 1;
    this.core = this.#findCore();
    const words = wordsOfEach(boxes);
    this.hints = leaningsOf(boxes, words, vocabularies.article);
    this.forumHints = leaningsOf(boxes, words, vocabularies.forum);
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

  #measure({ text, linked, box }: Block, index: number): void {
    const dense = anyDense.test(text) ? text.match(denseScripts)!.length : 0;
    const size = text.length + 2 * dense;
    const link = text === '' ? 0 : Math.min(1, linked / text.length);
    this.size[index] = size;
    this.link[index] = link;
    this.endsSentence[index] = sentenceEnd.test(text.slice(-6)) ? 1 : 0;
    this.isHeading[index] = isHeading(box.tag) ? 1 : 0;
    this.prose[index] = size > 80 && link < 0.4 && anySentence.test(text) ? size * (1 - link) : 0;
  }

  /** A page that hides most of its prose shows it by a script that did not run, or behind a notice. */
  #believeHidden(): Uint8Array {
    const isHidden = new Uint8Array(this.blocks.length);
    let hidden = 0;
    let all = 0;
    this.blocks.forEach((block, index) => {
      all += this.prose[index]!;
      if (!block.isHidden) return;
      hidden += this.prose[index]!;
      isHidden[index] = 1;
    });
    if (hidden > all / 2) return new Uint8Array(this.blocks.length);
    for (let index = 0; index < isHidden.length; index += 1) if (isHidden[index]) this.prose[index] = 0;
    return isHidden;
  }

  #sumUp(): Survey['sums'] {
    const { blocks, size, link, prose, isHeading } = this;
    const count = blocks.length;
    const sums = { size: size.slice(), linked: size.slice(), prose, proses: prose.slice(), texts: prose.slice() };
    for (let index = 0; index < count; index += 1) {
      sums.linked[index] = size[index]! * link[index]!;
      sums.proses[index] = prose[index]! > 0 ? 1 : 0;
      sums.texts[index] = blocks[index]!.text === '' ? 0 : 1;
    }
    return {
      size: running(sums.size),
      linked: running(sums.linked),
      prose: running(prose),
      proses: running(sums.proses),
      texts: running(sums.texts),
      headings: running(isHeading),
    };
  }

  #findCore(): Box | undefined {
    const scores = new Float64Array(this.boxes.length);
    this.blocks.forEach(({ box }, index) => {
      const prose = this.prose[index]!;
      if (prose === 0) return;
      const inner = holdsOne(box) ? box.outer : box;
      if (!inner) return;
      scores[inner.index]! += prose;
      if (inner.outer) scores[inner.outer.index]! += prose / 2;
    });
    let core: Box | undefined;
    let best = 0;
    for (const box of this.boxes) {
      if (scores[box.index]! <= best) continue;
      best = scores[box.index]!;
      core = box;
    }
    return core;
  }
}

export function holdsOne(box: Box): boolean {
  return box.last - box.first === 1;
}

function isHeading(tag: string): boolean {
  return tag.length === 2 && tag.startsWith('h') && tag >= 'h1' && tag <= 'h6';
}

function running(values: ArrayLike<number>): Sums {
  const sum = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index += 1) sum[index + 1] = sum[index]! + values[index]!;
  return sum;
}
