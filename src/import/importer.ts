// The door of the import wing: what one input format promises.
import type { Article, Asset, Edits, ReadState, Version } from '../model';
import type { Content } from './content';

/** What every format may know of a page: its address, and what its reader said of it. */
export interface AddressFields {
  /** As the file has it, `http:` or `https:`. */
  url: string;
  title: string;
  tags: string[];
  /** Plain text; what was highlighted stands in it as quotations. */
  note: string;
  state: ReadState;
  starred: boolean;
  /** When its reader saved it, milliseconds since the epoch. */
  savedAt?: number;
}

/** What a format knows of an article beside its content; what is absent is read from the content. */
export type Facts = Partial<Omit<Article, 'url' | 'html' | 'text' | 'title'>>;

export interface CaptureFields extends AddressFields {
  /** Hostile until the page that imports has sanitised it. */
  html: string;
  /** `page`: a whole page, to extract from. `article`: an article. `own`: an article that Offprint wrote. */
  content: 'page' | 'article' | 'own';
  facts: Facts;
  /** What the file holds of the page's pictures, by their web addresses. */
  pictures?: Asset[];
  /** What only Offprint's own formats know. */
  own?: OwnFields;
}

export interface OwnFields {
  uid: string;
  updatedAt: number;
  /** Absent where the format leaves it to be made from the html. */
  text?: string;
  versions: Version[];
  assets: Asset[];
  edits: Edits;
}

/** Why a part of a file does not come in. Each has words in `_locales`: `importProblem_<why>`. */
export const problems = [
  'noAddress', // no address that the page could be known by
  'badAddress', // an address that is not of the web
  'badRow', // a row with other columns than the file's
  'badRecord', // a piece that is not what its format says
  'cutShort', // the file ends in the middle of it
  'noText', // a page without text to keep
  'newerFormat', // written by a newer Offprint
  'damagedArchive', // an archive that cannot be read, or a part of one
  'unknownFormat', // a file that no importer knows
] as const;

export type Problem = (typeof problems)[number];

/** Where in a file something stands. */
export interface Place {
  /** From 1; that of the first character. */
  line: number;
  /** The file in an archive. */
  part?: string;
}

export type ImportRecord =
  | (Place & { kind: 'address'; fields: AddressFields })
  | (Place & { kind: 'capture'; fields: CaptureFields })
  | (Place & { kind: 'problem'; why: Problem /** The beginning of what could not be read. */; shown: string });

/** What a file is recognised by. */
export interface Peek {
  /** Its first characters, some ten thousand, without a byte order mark. */
  head: string;
  /** The names in an archive; absent for other files. */
  entries?: readonly string[];
  /** Opens a file of the archive that this one came in, by a path from where it lies; absent for one that came alone. */
  beside?: (path: string) => Promise<Content | undefined>;
}

/** One input format. No storage, no network, no DOM: the same bytes give the same records. */
export interface Importer {
  /** Kebab-case, never changed once published: imports remember it. */
  id: string;
  /** Key of its name in `_locales`. */
  label: string;
  /** By content, not by name: a file keeps its format when it is renamed. */
  recognise(peek: Peek): boolean;
  /** Pulled one by one, in the order of the file; what cannot be read is a problem in its place, and the rest goes on. */
  parse(file: Content, peek: Peek): AsyncIterable<ImportRecord>;
}
