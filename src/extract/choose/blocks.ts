// Cuts a page into the pieces that are kept or dropped whole: runs of text that no element breaks.
import { collapsed } from '../dom';

/** An element that breaks lines, and the range of blocks inside it. */
export interface Box {
  /** Its place among the page's boxes. */
  readonly index: number;
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | undefined;
  /** The next box around it that holds more blocks; known when the page is read. */
  outer: Box | undefined;
  /** Class, id, role and microdata name: what its author called it. */
  readonly names: string;
  readonly role: string;
  /** The number of its look, its element and class names without numbers: boxes of one look are made by one template. */
  readonly look: number;
  /** Its blocks are `first` up to, not including, `last`. */
  readonly first: number;
  last: number;
}

/** A run of text and pictures within one box. */
export interface Block {
  readonly box: Box;
  /** Text nodes, pictures and line breaks, in the page's order. */
  readonly nodes: Node[];
  text: string;
  words: number;
  links: number;
  /** Characters that stand in links. */
  linked: number;
  pictures: number;
  readonly isHidden: boolean;
}

export interface Blocks {
  readonly blocks: Block[];
  /** In the page's order, a box before those inside it. */
  readonly boxes: Box[];
}

const breaking = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);
const silent = new Set(
  'script style template noscript head select option optgroup textarea datalist title link meta base input svg'.split(
    ' ',
  ),
);
const pictures = new Set('img picture video audio iframe object embed canvas'.split(' '));

/**
 * The blocks and boxes of a page, in one walk.
 * @param hidden the attribute that marks what the page does not show
 */
export function blocksOf(root: Element, hidden: string): Blocks {
  return new Walk(hidden).through(root);
}

class Walk {
  readonly #hidden: string;
  readonly #blocks: Block[] = [];
  readonly #boxes: Box[] = [];
  /** Pages repeat their class names: each is read once. */
  readonly #looks = new Map<string, number>();
  #box: Box | undefined;
  #run: Block | undefined;
  #text: string[] = [];
  #links = 0;
  #concealed = 0;
  #breaks = 0;

  constructor(hidden: string) {
    this.#hidden = hidden;
  }

  through(root: Element): Blocks {
    this.#enter(root);
    for (const box of this.#boxes) {
      const { parent } = box;
      const isSame = parent?.first === box.first && parent.last === box.last;
      box.outer = isSame ? parent.outer : parent;
    }
    return { blocks: this.#blocks, boxes: this.#boxes };
  }

  #visit(node: Node): void {
    if (node.nodeType === 3) this.#read(node);
    else if (node.nodeType === 1) this.#meet(node as Element);
  }

  #meet(element: Element): void {
    const tag = element.localName;
    if (silent.has(tag)) return;
    if (tag === 'br') this.#breakLine(element);
    else if (pictures.has(tag)) this.#see(element);
    else if (breaking.has(tag)) this.#enter(element);
    else this.#passThrough(element, tag);
  }

  #read(node: Node): void {
    const text = node.nodeValue ?? '';
    const isBlank = !/\S/.test(text);
    if (isBlank && !this.#run) return;
    const run = this.#open();
    run.nodes.push(node);
    this.#text.push(text);
    if (isBlank) return;
    this.#breaks = 0;
    const { length } = text.trim();
    if (this.#links > 0) run.linked += length;
  }

  #see(element: Element): void {
    const run = this.#open();
    run.nodes.push(element);
    run.pictures += 1;
  }

  #breakLine(element: Element): void {
    this.#breaks += 1;
    if (this.#run) {
      this.#run.nodes.push(element);
      this.#text.push(' ');
    }
    if (this.#breaks >= 2) this.#close();
  }

  #enter(element: Element): void {
    this.#close();
    const outer = this.#box;
    const tag = element.localName;
    const isNamed = element.hasAttributes();
    const isHidden = isNamed && element.hasAttribute(this.#hidden);
    const classes = isNamed ? (element.getAttribute('class') ?? '') : '';
    const role = isNamed ? (element.getAttribute('role') ?? '') : '';
    const box: Box = {
      index: this.#boxes.length,
      element,
      tag,
      parent: outer,
      outer: undefined,
      names: isNamed ? namesOf(element, classes, role) : '',
      role,
      look: this.#lookOf(tag, classes),
      first: this.#blocks.length,
      last: 0,
    };
    this.#boxes.push(box);
    this.#box = box;
    this.#breaks = 0;
    if (isHidden) this.#concealed += 1;
    this.#visitAll(element);
    this.#close();
    if (isHidden) this.#concealed -= 1;
    box.last = this.#blocks.length;
    this.#box = outer;
    this.#breaks = 0;
  }

  #passThrough(element: Element, tag: string): void {
    const isHidden = element.hasAttribute(this.#hidden);
    const isLink = tag === 'a';
    if (isHidden) {
      this.#close();
      this.#concealed += 1;
    }
    if (isLink) this.#links += 1;
    this.#visitAll(element);
    if (isLink) {
      this.#links -= 1;
      if (this.#run) this.#run.links += 1;
    }
    if (isHidden) {
      this.#close();
      this.#concealed -= 1;
    }
  }

  #visitAll(element: Element): void {
    for (let child = element.firstChild; child; child = child.nextSibling) this.#visit(child);
  }

  #lookOf(tag: string, classes: string): number {
    const whole = `${tag}.${classes}`;
    const known = this.#looks.get(whole);
    if (known !== undefined) return known;
    const name = `${tag} ${classes.replace(/\d+/g, '').slice(0, 60)}`;
    const look = this.#looks.get(name) ?? this.#looks.size;
    this.#looks.set(name, look);
    this.#looks.set(whole, look);
    return look;
  }

  #open(): Block {
    this.#run ??= {
      box: this.#box!,
      nodes: [],
      text: '',
      words: 0,
      links: 0,
      linked: 0,
      pictures: 0,
      isHidden: this.#concealed > 0,
    };
    return this.#run;
  }

  #close(): void {
    const run = this.#run;
    if (!run) return;
    const text = collapsed(this.#text.join(''));
    run.text = text;
    if (text !== '') run.words = 1 + spacesIn(text);
    if (text !== '' || run.pictures > 0) this.#blocks.push(run);
    this.#run = undefined;
    this.#text = [];
  }
}

/** Not by parting it there: of each word a string would be made, and thrown away. */
function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

function namesOf(element: Element, classes: string, role: string): string {
  return `${classes} ${element.getAttribute('id') ?? ''} ${role} ${element.getAttribute('itemprop') ?? ''}`;
}
