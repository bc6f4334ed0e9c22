// Keeps account of an extraction: what each step dropped, what was kept, and what may be amiss.
import type { Part, Receipt, Warning } from '../model';
import type { Declared } from './declared';
import { inWords } from './in-words';
import { countWords } from './word-count';

/** Raised when a page would give another article than before: what was made by an earlier one can be extracted again. */
export const pipelineVersion = 1;

interface Size {
  elements: number;
  /** Where as much of it is left, no words need to be counted. */
  text: string;
  words: number;
}

/**
 * What passes dropped, told by how the tree shrank under each: one that only rewrites is not in it. Words that stand in
 * neighbouring elements without a space count as one: exactness would cost as much as the passes themselves.
 */
export class Ledger {
  readonly dropped: Receipt['dropped'] = [];
  #size: Size;

  constructor(root: Element) {
    const text = root.textContent ?? '';
    this.#size = { elements: elementsIn(root), text, words: countWords(text) };
  }

  /** Notes what a pass left; `beside` is what stands apart for now, to be put back later. */
  note(pass: string, root: Element, beside: Iterable<Element> = []): void {
    const apart = [...beside].filter((each) => !root.contains(each));
    const elements = apart.reduce((sum, each) => sum + 1 + elementsIn(each), elementsIn(root));
    if (elements === this.#size.elements) return;
    const text = [root, ...apart].map((each) => each.textContent).join(' ');
    if (text.length === this.#size.text.length) {
      this.#size.elements = elements;
      return;
    }
    const lost = lostWords(this.#size, text);
    if (lost > 0) this.dropped.push({ pass, elements: Math.max(0, this.#size.elements - elements), words: lost });
    this.#size = { elements, text, words: this.#size.words - lost };
  }
}

/** Where what is left is one piece of what there was, as an article mostly is of its page, the words beside it tell. */
function lostWords({ text, words }: Size, left: string): number {
  const at = text.indexOf(left);
  return at < 0 ? words - countWords(left) : countWords(text.slice(0, at)) + countWords(text.slice(at + left.length));
}

function elementsIn(root: Element): number {
  return root.getElementsByTagName('*').length;
}

/** What is known at the end of an extraction. */
export interface Account {
  part: Part;
  ledger: Ledger;
  declared: Declared;
  /** Words of the page's main text. */
  mainWords: number;
  /** The article's text. */
  text: string;
  images: Receipt['images'];
  hasWall: boolean;
  chosenBy: string;
  sources: Receipt['sources'];
  milliseconds: number;
}

export function receiptOf(account: Account): Receipt {
  const { ledger, declared, text, images, chosenBy, sources, milliseconds } = account;
  const words = countWords(text);
  const textKept = account.mainWords === 0 ? 1 : Math.min(1, words / account.mainWords);
  return {
    pipeline: pipelineVersion,
    textKept: Math.round(textKept * 1000) / 1000,
    ...(declared.words !== undefined && { declaredWords: declared.words }),
    ...(declared.pages && { pages: declared.pages }),
    images,
    dropped: ledger.dropped,
    chosenBy,
    sources,
    warnings: account.part === 'selection' ? ['selectionOnly'] : warningsOf(account, words, textKept),
    milliseconds: Math.round(milliseconds),
  };
}

/** Below this share of the main text, an open end is a sign of a cut. */
const little = 0.3;

/** Of an article that is not for everybody, no more than this is shown to those who may not read it. */
const fewWords = 300;

/** The reader is warned rarely, and then with reason: each sign alone is common on pages that are whole. */
function warningsOf({ declared, hasWall, text }: Account, words: number, textKept: number): Warning[] {
  const { bodyWords = 0, isLocked, pages } = declared;
  const isWhole = declared.words !== undefined && words >= declared.words * 0.8;
  const isShort = words < bodyWords * 0.5 || (textKept < little && !isWhole && endsOpen(text));
  const isWalled = !isWhole && (hasWall || (isLocked && words < fewWords));
  return [
    ...(isShort ? ['maybeCutShort' as const] : []),
    ...(isWalled ? ['paywall' as const] : []),
    ...(pages ? ['onePageOfMany' as const] : []),
  ];
}

/** How a last line invites to read on elsewhere. */
const onward = inWords(
  (others) =>
    new RegExp(`^(?:read (?:more|on|the (?:full|rest))|continue reading|keep reading${others?.onward ?? ''})`, 'i'),
);

/** A last block that breaks off, or invites to read on elsewhere. */
function endsOpen(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n') + 1).trim();
  return /(…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(last) || onward().test(last);
}
