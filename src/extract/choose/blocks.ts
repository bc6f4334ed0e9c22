// Cuts a page into the pieces that are kept or dropped whole: runs of text that no element breaks.

/** An element that breaks lines, and the range of blocks inside it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | undefined;
  /** Class, id, role and microdata name: what its author called it. */
  readonly names: string;
  readonly role: string;
  /** The element and its class names without numbers: boxes of one look are made by one template. */
  readonly look: string;
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
  /** Class names of the inline elements in it. */
  names: string;
  /** Where its links lead, the first few. */
  readonly targets: string[];
  links: number;
  /** Characters that stand in links, and in bold or italics. */
  linked: number;
  stressed: number;
  pictures: number;
  readonly hasTime: boolean;
  readonly isHidden: boolean;
  /** Whether it stands in a link that holds more than this block. */
  readonly isInLink: boolean;
  /** Whether a rule or a double line break parts it from what stands before. */
  readonly isParted: boolean;
}

export interface Blocks {
  readonly blocks: Block[];
  /** In the page's order, a box before those inside it. */
  readonly boxes: Box[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

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
const stressing = new Set('b strong em i u'.split(' '));

const mostTargets = 8;
const longestNames = 120;

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
  readonly #looks = new Map<string, string>();
  #box: Box | undefined;
  #run: Mutable<Block> | undefined;
  #text: string[] = [];
  #links = 0;
  #stress = 0;
  #concealed = 0;
  #breaks = 0;
  #isParted = false;

  constructor(hidden: string) {
    this.#hidden = hidden;
  }

  through(root: Element): Blocks {
    this.#enter(root);
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
    if (this.#stress > 0) run.stressed += length;
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
    if (this.#breaks < 2) return;
    this.#close();
    this.#isParted = true;
  }

  #enter(element: Element): void {
    this.#close();
    const outer = this.#box;
    const isHidden = element.hasAttribute(this.#hidden);
    const box: Box = {
      element,
      tag: element.localName,
      parent: outer,
      names: namesOf(element),
      role: element.getAttribute('role') ?? '',
      look: this.#lookOf(element, element.getAttribute('class') ?? ''),
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
    if (box.tag === 'hr') this.#isParted = true;
  }

  #passThrough(element: Element, tag: string): void {
    const isHidden = element.hasAttribute(this.#hidden);
    const isLink = tag === 'a';
    const isStress = stressing.has(tag);
    if (isHidden) {
      this.#close();
      this.#concealed += 1;
    }
    if (isLink) this.#links += 1;
    if (isStress) this.#stress += 1;
    this.#visitAll(element);
    if (this.#run) noteInline(this.#run, element, tag);
    if (isLink) this.#links -= 1;
    if (isStress) this.#stress -= 1;
    if (isHidden) {
      this.#close();
      this.#concealed -= 1;
    }
  }

  #visitAll(element: Element): void {
    for (const child of element.childNodes) this.#visit(child);
  }

  #lookOf({ localName }: Element, names: string): string {
    const known = this.#looks.get(`${localName}.${names}`);
    const look = known ?? `${localName}.${names.replace(/\d+/g, '').slice(0, 60)}`;
    if (known === undefined) this.#looks.set(`${localName}.${names}`, look);
    return look;
  }

  #open(): Mutable<Block> {
    this.#run ??= {
      box: this.#box!,
      nodes: [],
      text: '',
      names: '',
      targets: [],
      links: 0,
      linked: 0,
      stressed: 0,
      pictures: 0,
      hasTime: false,
      isHidden: this.#concealed > 0,
      isInLink: this.#links > 0,
      isParted: this.#isParted,
    };
    return this.#run;
  }

  #close(): void {
    if (!this.#run) return;
    this.#run.text = this.#text.join('').replace(/\s+/g, ' ').trim();
    if (this.#run.text !== '' || this.#run.pictures > 0) {
      this.#blocks.push(this.#run);
      this.#isParted = false;
    }
    this.#run = undefined;
    this.#text = [];
  }
}

function namesOf(element: Element): string {
  return ['class', 'id', 'role', 'itemprop'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

function noteInline(run: Mutable<Block>, element: Element, tag: string): void {
  if (tag === 'time') run.hasTime = true;
  if (tag === 'a') {
    run.links += 1;
    if (run.targets.length < mostTargets) run.targets.push(element.getAttribute('href') ?? '');
  }
  const names = element.getAttribute('class');
  if (names && run.names.length < longestNames) run.names += ` ${names}`;
}
