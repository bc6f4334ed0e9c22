// The nouns of the house. Types only: this file imports nothing and compiles to nothing.

/** Writing direction of an article, as the `dir` attribute has it. */
export type Direction = 'ltr' | 'rtl';

/** Numbers by which libraries know a work; absent is what the page does not give. */
export interface Identifiers {
  /** Without resolver: `10.1000/182`. */
  doi?: string;
  /** Without "arXiv:", with its version where it has one: `2101.00001v2`. */
  arxiv?: string;
  /** Ten or thirteen digits, without hyphens. */
  isbn?: string;
  pmid?: string;
}

/** What extraction makes of a page. Field names are Readability's where it has one. */
export interface Article {
  /** The address the page was read at, without credentials. */
  url: string;
  /** The identity of the page: two addresses of one page give the same (see `src/extract/address.ts`). */
  canonicalUrl: string;
  title: string;
  /** The people who wrote it, each once, without "By". Empty when the page names nobody. */
  byline: string[];
  siteName: string;
  /** ISO 8601, a day or a moment with its offset; empty when the page does not say. */
  publishedTime: string;
  /** As `publishedTime`: the last change that the page tells of. */
  modifiedTime: string;
  /** The part of its publication that it stands in; empty when unknown. */
  section: string;
  /** The page's own, each once; the reader's are tags. */
  keywords: string[];
  /** Address or name of the licence; empty when the page does not say. */
  licence: string;
  identifiers: Identifiers;
  /** BCP 47 tag: as the page declares it, unless its text says otherwise; empty when unknown. */
  lang: string;
  dir: Direction;
  /** One or two sentences, plain text. */
  excerpt: string;
  /** Absolute address; empty when there is none. */
  leadImage: string;
  /** Sanitised HTML with absolute addresses: safe to show where nothing may run. */
  html: string;
  /** Plain text of `html`, block by block, a blank line between blocks. */
  text: string;
}

/** What of a page was kept: its article, or what the user had selected. */
export type Part = 'page' | 'selection';

/** What may be amiss with a capture. */
export type Warning = 'maybeCutShort' | 'paywall' | 'onePageOfMany' | 'selectionOnly';

/** Where a page stands among those that its article is spread over. */
export interface Pages {
  /** 1 for the first. */
  number: number;
  /** How many there are, as far as the page tells. */
  of?: number;
  /** The address of the next, of the same origin; absent on the last, and where the page gives none. */
  next?: string;
  /** That of the first, where this is a later one. */
  first?: string;
}

/** How complete a capture is, as far as we can tell: shown under Details. */
export interface Receipt {
  /** Version of the pipeline that made it. */
  pipeline: number;
  /** Share of the page's visible main text that was kept, 0 to 1. */
  textKept: number;
  /** Words that the page itself declares; absent when it does not. */
  declaredWords?: number;
  /** Absent where the article stands on one page, as far as we can tell. */
  pages?: Pages;
  /** Kept are those with an address in the article; missing are those that the page shows without a usable one. */
  images: { kept: number; missing: number };
  /** What was dropped, by the id of the pass: elements, and about how many words. */
  dropped: { pass: string; elements: number; words: number }[];
  /** Who chose the content. */
  chosenBy: string;
  /** Where each field of the metadata came from: field to source. */
  sources: Record<string, string>;
  warnings: Warning[];
  /** The pages that were joined to an article, in their order, and last the one that could not be. */
  joined?: PageOfArticle[];
  /** Milliseconds spent in the page. */
  milliseconds: number;
}

/** One page of an article that runs over several. */
export interface PageOfArticle {
  url: string;
  /** Why it is not kept; absent when it is. */
  why?: PageFailure;
}

/** Why the further pages of an article are not joined to it. */
export type PageFailure =
  /** Not tried yet, or stopped half-way: taken up again by itself. */
  | 'waiting'
  /** Its tab is gone, or it lies on another site, and the user gave no access. */
  | 'needsAccess'
  | 'refused'
  | 'notFound'
  | 'unreachable'
  | 'tooSlow'
  /** It holds nothing to read without the page's own scripts. */
  | 'noText'
  /** More pages than are joined. */
  | 'tooMany';

/** Pages of an article that are not joined to it. */
export interface PagesLeft {
  why: PageFailure;
  /** Where the first of them lies, as the browser asks for access to it. */
  origin: string;
}

/** A piece of an article that stands alone: a paragraph, a heading, a figure. Sanitised. */
export interface Block {
  html: string;
  text: string;
}

/** What the content script answers: the article, and whether a mere click should keep it. */
export interface Extraction {
  article: Article;
  /** False for a front page, a search result, an app: captured only when the user says so. */
  looksLikeArticle: boolean;
  receipt: Receipt;
  /** HTML of the cleaned page, to extract from again; absent when it was not asked for, or is beyond what a message carries. */
  source?: string;
  /** Where the article's other pages are; absent for one that has none, for a thread and for a selection. */
  further?: Pages;
}

/** What only some pages need of extraction, each a script of its own in pages: those of `src/parts`. */
export type PartName = 'code' | 'contents' | 'math' | 'notes' | 'pages' | 'posts' | 'rival' | 'rules' | 'words';

/** Where in an article's HTML words stand: from which UTF-16 unit, and how many. */
export type Reference = readonly [from: number, length: number];

/** An extraction as a page sends it: what the article's HTML says is not said again in its text and in the source. */
export type SaidOnce = Omit<Extraction, 'article' | 'source'> & {
  article: Omit<Article, 'text'> & { text: string | readonly (string | Reference)[] };
  source?: string | readonly (string | Reference)[];
};

/** A further page of an article, as it was read. */
export interface ReadPage extends Extraction {
  blocks: Block[];
}

/** What to take of the pages of one site, where a general look at them does badly. Fields beside `site` are CSS selectors. */
export interface SiteRule {
  /** A host, with a path or without: `a.example`, `*.a.example/questions/*`; `*` in the path stands for anything. */
  site: string;
  /** All that is found is the content, in the page's order. */
  content?: string[];
  /** What is no content, wherever it stands. */
  remove?: string[];
  title?: string;
  /** Everything found is a name. */
  byline?: string;
  date?: string;
}

/** The user's own values for what the page said; they win over it, and survive Update and Extract again. */
export type Edits = Partial<Pick<Article, 'title' | 'byline' | 'publishedTime' | 'siteName'>>;

/** Key of a capture in this library; never used outside of it (`uid` is the identity across machines). */
export type CaptureId = number;

/** Where a capture stands for its reader. */
export type ReadState = 'unread' | 'read' | 'archived';

/** A page to capture later, of which no more is known than its address and what the user said of it. */
export interface WantedPage {
  url: string;
  /** Its identity, as that of a capture: one page is wanted once. */
  canonicalUrl: string;
  /** Empty when unknown. */
  title: string;
  tags: string[];
  /** The user's own words, plain text; empty when there are none. */
  note: string;
  /** Where its capture shall stand. */
  state: ReadState;
  starred: boolean;
  /** When the user saved it where it comes from, milliseconds since the epoch; its capture gets this date. */
  savedAt?: number;
  /** The id of the importer it came by; empty when the user gave the address. */
  source: string;
}

/** One capture as a list shows it: small, without its body. */
export interface CaptureRow {
  id: CaptureId;
  /** Random UUID, kept through export and import. */
  uid: string;
  url: string;
  canonicalUrl: string;
  title: string;
  byline: string[];
  siteName: string;
  publishedTime: string;
  modifiedTime: string;
  section: string;
  keywords: string[];
  licence: string;
  identifiers: Identifiers;
  lang: string;
  dir: Direction;
  excerpt: string;
  leadImage: string;
  /** Words as `Intl.Segmenter` counts them in `text`. */
  wordCount: number;
  /** Whole minutes, at least 1. */
  readingMinutes: number;
  /** Milliseconds since the epoch. */
  capturedAt: number;
  /** When the text last changed by Update; equal to `capturedAt` when it never did. */
  updatedAt: number;
  state: ReadState;
  starred: boolean;
  tags: string[];
}

/** An earlier text of the same page, kept when Update found another. */
export interface Version {
  /** When this text was captured, milliseconds since the epoch. */
  capturedAt: number;
  title: string;
  html: string;
  text: string;
}

/** An image kept offline with a capture. */
export interface Asset {
  /** The address the article's html names it by. Of a picture that came in a saved page: the page's, and `#picture-…`. */
  url: string;
  blob: Blob;
}

/** Why a picture of a capture is not kept. */
export type PictureFailure =
  /** Not tried yet, or stopped half-way: taken up again by itself. */
  | 'waiting'
  /** Its origin lets no other read it, and the user gave no access to it. */
  | 'needsAccess'
  /** The site does not hand it out to others than its own pages, or to nobody. */
  | 'refused'
  | 'notFound'
  /** No answer, or the site says that it is out of order. */
  | 'unreachable'
  /** The address leads to another, which is not followed outside of the page. */
  | 'redirected'
  /** What came is no picture, whatever it calls itself. */
  | 'notPicture'
  | 'tooLarge'
  /** The pictures of this capture are as large together as the user allows. */
  | 'captureFull'
  | 'tooSlow'
  /** On a machine of the user's own network, which a page elsewhere may not reach through us. */
  | 'privateAddress'
  /** The disk or the quota is full. */
  | 'noRoom';

/** A picture that a capture shows and does not hold. */
export interface MissingPicture {
  url: string;
  /** Of `url`, as the browser asks for access to it: `https://cdn.example.org`. */
  origin: string;
  why: PictureFailure;
}

/** Everything known of a capture: what the reader shows and exporters receive. */
export interface FullCapture extends CaptureRow {
  html: string;
  text: string;
  /** Oldest first. */
  versions: Version[];
  assets: Asset[];
  /** Of the text as it stands; absent for a capture that was not made by extraction here. */
  receipt?: Receipt;
  /** Whether the cleaned page is kept, so that the article can be extracted again. */
  hasSource: boolean;
  /** Already applied to the fields above. */
  edits: Edits;
  /** What the reader noted; empty when nothing. */
  note: string;
}

/** How a wish to capture ended well. Failures are `CaptureError`s. */
export type CaptureOutcome =
  | { kind: 'captured'; id: CaptureId; part: Part }
  /** The page was captured before; nothing was written. */
  | { kind: 'known'; id: CaptureId }
  /** Update found another text: the earlier one is now a version. */
  | { kind: 'updated'; id: CaptureId; part: Part }
  /** Update found the same text; nothing was written. */
  | { kind: 'unchanged'; id: CaptureId }
  /** The page does not look like an article; nothing was written. */
  | { kind: 'notArticle' };
