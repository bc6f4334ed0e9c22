// What every pass is given beside the tree it works on: facts of the page, found once before the first pass.
import type { Pages, SiteRule } from '../model';
import { baseOf } from './base';
import type { Metadata } from './metadata/metadata';

/** One post of a thread: who wrote it, and when, as it is shown and for machines; empty what the page does not say. */
export interface Post {
  readonly author: string;
  readonly shown: string;
  readonly moment: string;
  /** The element of its text, where the page says which: a thread's first post may have the others inside it. */
  readonly body?: Element | undefined;
}

/**
 * Facts of the page under extraction. Passes read them; `footnotes` and `posts` are handed from one pass to a later one,
 * and a thread is signed when its posts are known.
 */
export interface PageContext {
  /** The address the page was read at, without credentials. */
  readonly url: string;
  /** What relative addresses are resolved against: the page's `<base>`, or its own address. */
  readonly base: string;
  readonly metadata: Metadata;
  /** What the title's heading says, which may be more than the title, or other words. */
  readonly heading: string;
  /** Whether it calls itself news, for machines. */
  readonly isNews: boolean;
  /** Notes lifted out of the page before the choice of content, given back after it: number to note. */
  readonly footnotes: Map<number, Element>;
  /** The posts of a thread, by the elements they stand in. */
  readonly posts: Map<Element, Post>;
  /** The parts of extraction that this page needs beyond those of every page. */
  readonly brought: Brought;
}

/** One step of extraction. Changes the copy it is given and nothing else: no network, no globals, no live page. */
export type Pass = (root: Element, page: PageContext) => void;

/** What the parts of extraction hold that only some pages need, together. */
export interface Brought {
  readonly codeBlocks?: Pass;
  readonly contentsList?: Pass;
  readonly math?: Pass;
  readonly liftFootnotes?: Pass;
  readonly returnFootnotes?: Pass;
  readonly notePosts?: Pass;
  readonly headPosts?: Pass;
  signThread?(page: PageContext, sources: Record<string, string>): void;
  /** Of the texts of a page, in its order, which ones Readability keeps; undefined when it finds no article. */
  pickOfReadability?(texts: readonly string[], copy: Document): Uint8Array | undefined;
  siteRuleFor?(url: string, own: readonly SiteRule[]): SiteRule | undefined;
  readByRule?(copy: Document, rule: SiteRule): Told;
  /** The language of a text; see `detect-language.ts`. */
  languageIn?(text: string, declared: string[]): string;
  readonly furnitureWords?: FurnitureWords;
  readonly otherWords?: typeof import('./words-of-others');
  /** Which page of an article a copy is; see `pages.ts`. */
  readPages?(copy: Document, url: string): Pages | undefined;
  cutToRule?(copy: Document, rule: SiteRule): boolean;
}

/** Patterns of lines that are not of the article, in some languages. */
export interface FurnitureWords {
  /** First words of boxes and lines that lead elsewhere or ask for something. */
  readonly opening: RegExp;
  /** What a line says that is nothing but a label of advertising. */
  readonly advertising: RegExp;
  /** How a line of rights begins or ends. */
  readonly rights: RegExp;
  /** Headings of lists of links that belong to an article. */
  readonly references: RegExp;
  /** What stands before a name in a byline. */
  readonly by: RegExp;
  /** How long a piece takes to read. */
  readonly readingTime: RegExp;
}

/** What a site rule finds of an article, as the page has it, best first. */
export interface Told {
  readonly titles: readonly string[];
  readonly names: readonly string[];
  readonly dates: readonly string[];
}

/** The facts that a copy of a page yields, for the pipeline and for tests of single passes. */
export function pageContext(
  copy: Document,
  url: string,
  metadata: Metadata,
  { brought = {}, heading = '', isNews = false }: Partial<Pick<PageContext, 'brought' | 'heading' | 'isNews'>> = {},
): PageContext {
  return { url, base: baseOf(copy, url), metadata, heading, isNews, footnotes: new Map(), posts: new Map(), brought };
}
