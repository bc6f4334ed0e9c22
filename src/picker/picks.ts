// Which blocks are kept: what the extraction chose at first, then what the user makes of it.
import { blocksIn, lettersIn, type Pick, textOf } from './tree';

export class Picks {
  readonly #root: Pick;
  readonly #kept = new Set<Pick>();

  /** @param article the text that the extraction found: blocks that stand in it are kept at first */
  constructor(root: Pick, article: string) {
    this.#root = root;
    const isInArticle = finderIn(article);
    for (const block of blocksIn(root)) if (isInArticle(textOf(block.element))) this.#kept.add(block);
    for (const block of this.#silentBlocks()) this.#kept.add(block);
  }

  get kept(): ReadonlySet<Pick> {
    return this.#kept;
  }

  /** Whether all of a part is kept. */
  has(pick: Pick): boolean {
    return blocksIn(pick).every((block) => this.#kept.has(block));
  }

  /** Keeps all of a part, or drops it when all of it is kept. Returns whether it is kept now. */
  toggle(pick: Pick): boolean {
    const keep = !this.has(pick);
    for (const block of blocksIn(pick)) {
      if (keep) this.#kept.add(block);
      else this.#kept.delete(block);
    }
    return keep;
  }

  /** The largest elements of which all is kept: what holds no block of its own comes along with them. */
  elements(): Element[] {
    return this.#wholeIn(this.#root);
  }

  #wholeIn(pick: Pick): Element[] {
    if (this.has(pick) && pick !== this.#root) return [pick.element];
    return pick.children.flatMap((child) => this.#wholeIn(child));
  }

  /** Pictures and rules say nothing: those between two blocks that are kept belong to them. */
  #silentBlocks(): Pick[] {
    const blocks = blocksIn(this.#root);
    const speaking = blocks.filter(({ element }) => lettersIn(textOf(element)) !== '');
    const first = blocks.indexOf(speaking.find((block) => this.#kept.has(block))!);
    const last = blocks.indexOf(speaking.findLast((block) => this.#kept.has(block))!);
    return blocks.filter((block, index) => {
      if (index < first || index > last || speaking.includes(block)) return false;
      const before = blocks.slice(first, index).findLast((each) => speaking.includes(each));
      const after = blocks.slice(index, last + 1).find((each) => speaking.includes(each));
      return before !== undefined && after !== undefined && this.#kept.has(before) && this.#kept.has(after);
    });
  }
}

/** Letters in a row that are looked for; shorter blocks must be a line of the article. */
const length = 12;
/** From this share of them on a block counts as found: line numbers and marks of its own may be missing. */
const enough = 0.6;

function finderIn(article: string): (text: string) => boolean {
  const lines = new Set(article.split('\n').map(lettersIn));
  const rows = new Set<string>();
  const all = lettersIn(article);
  for (let at = 0; at + length <= all.length; at += 1) rows.add(all.slice(at, at + length));
  return (text) => {
    const letters = lettersIn(text);
    if (letters.length < length * 2) return letters !== '' && lines.has(letters);
    let found = 0;
    let asked = 0;
    for (let at = 0; at + length <= letters.length; at += length / 2) {
      asked += 1;
      if (rows.has(letters.slice(at, at + length))) found += 1;
    }
    return found >= asked * enough;
  };
}
