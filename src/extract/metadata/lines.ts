// The page as lines, as a reader sees them: what stands beside a title tells who wrote when.
import { collapsed, isElement, isText } from '../dom';

/** One line of the page, with what its markup says of it. */
export interface Line {
  text: string;
  /** Names that stand in elements made for authors: `rel`, `class`, or a link to an author's page. */
  names: string[];
  /** Machine-readable dates of the `time` elements in it. */
  times: string[];
  /** Inside an element named for authors, or for dates. */
  isByline: boolean;
  isDated: boolean;
  /** In a part of the page that is about something else: navigation, comments, related articles. */
  isElsewhere: boolean;
  isHeading: boolean;
  /** A picture on the page has the line's text for its description. */
  hasPortrait: boolean;
}

interface Zone {
  isByline: boolean;
  isDated: boolean;
  isElsewhere: boolean;
  isHeading: boolean;
}

const nowhere: Zone = { isByline: false, isDated: false, isElsewhere: false, isHeading: false };

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i ins kbd label mark meta q s samp small span ' +
    'strike strong sub sup time tt u var wbr'
  ).split(' '),
);
const silent = new Set(
  'script style noscript template svg select textarea iframe object video audio math head'.split(' '),
);
const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const elsewhereTags = new Set('nav aside footer dialog'.split(' '));
/** What these elements say without any name. */
const meaningTags = new Set([...headings, ...elsewhereTags, 'main', 'address', 'time']);

// Of names and addresses in small letters: a pattern that ignores case takes twice as long to make, on each page anew.
const elsewhereNames =
  /comment|related|sidebar|side-bar|popular|recommend|recirc|newsletter|cookie|mega-?menu|trending|breaking|read-?(more|next)|also-?like|most-?read|latest|promo|(?<!elementor-)widget|(?<!entry-|post-|article-)footer|teaser|carousel|mini-?card|post-?card/;
const bylineNames = /\bbyline|by-line|byline\b|author|writer|contributor|reporter|autor|auteur/;
const datedNames = /\bdate|date\b|[-_]date|publish|\btime\b|timestamp|[-_]time\b|posted|pubdate|datum|datepublished/;
const authorAddress =
  /\/(authors?|autor|autoren|auteurs?|contributors?|profiles?|people|person|by|staff|team|writers?|bios?|user|users|experts?|producers|journalists?|columnists?|reporters?|editors?|members?)\/(?!log-?in|sign|reg)[^/?#]+/;

const mostLines = 3000;
const deepest = 400;

/**
 * The lines of a page in their order, and the place of its heading among them, -1 when there is none.
 * @param heading the element of the article's title: what it stands in is never taken for something else
 */
export function linesOf(root: Element, heading: Element | undefined): { lines: Line[]; titleAt: number } {
  const reader = new LineReader(heading);
  reader.read(root, nowhere, 0);
  reader.end(nowhere);
  return { lines: reader.lines, titleAt: reader.titleAt };
}

class LineReader {
  readonly lines: Line[] = [];
  titleAt = -1;
  readonly #pictures = new Set<string>();
  readonly #around = new Set<Element>();
  readonly #heading: Element | undefined;
  #text = '';
  #names: string[] = [];
  #times: string[] = [];
  #isByline = false;
  #isDated = false;

  constructor(heading: Element | undefined) {
    this.#heading = heading;
    for (let each: Element | null = heading ?? null; each; each = each.parentElement) this.#around.add(each);
  }

  read(parent: Element, zone: Zone, depth: number): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) this.#text += child.data;
      else if (isElement(child) && depth < deepest && this.lines.length < mostLines) this.#enter(child, zone, depth);
    }
  }

  #enter(element: Element, zone: Zone, depth: number): void {
    const tag = element.localName;
    if (silent.has(tag)) return;
    if (tag === 'img') this.#pictures.add(element.getAttribute('alt') ?? '');
    if (tag === 'br' || tag === 'hr') this.end(zone);
    const within = this.#zoneOf(element, zone);
    if (inline.has(tag)) this.#enterInline(element, within, depth);
    else this.#enterBlock(element, within, zone, depth);
  }

  #enterBlock(element: Element, within: Zone, zone: Zone, depth: number): void {
    this.end(zone);
    if (element === this.#heading) this.titleAt = this.lines.length;
    this.read(element, within, depth + 1);
    this.end(within);
  }

  #enterInline(element: Element, zone: Zone, depth: number): void {
    const start = this.#text.length;
    const count = this.lines.length;
    const isNamed = element.hasAttributes();
    const isTime = element.localName === 'time';
    // Themes set names and days apart by style alone.
    if (isTime) this.#text += ' ';
    if (isNamed && (isTime || element.hasAttribute('datetime'))) this.#addTime(element);
    this.read(element, zone, depth + 1);
    if (isTime) this.#text += ' ';
    const name = this.#text.slice(start).trim();
    if (this.lines.length !== count || name === '') return;
    this.#isByline ||= zone.isByline;
    this.#isDated ||= zone.isDated;
    if (isNamed && isAuthorElement(element)) this.#names.push(name);
  }

  #addTime(element: Element): void {
    const time = element.getAttribute('datetime') ?? '';
    if (/\d/.test(time)) this.#times.push(time);
  }

  #zoneOf(element: Element, zone: Zone): Zone {
    if (this.#around.has(element)) return zone;
    const tag = element.localName;
    const isNamed = element.hasAttributes();
    if (!isNamed && !meaningTags.has(tag)) return zone;
    const of = isNamed ? meaningOf(element) : zone;
    const isElsewhere =
      tag !== 'main' && // some pages stand in a box that was left open
      (zone.isElsewhere ||
        (elsewhereTags.has(tag) && !of.isByline) ||
        of.isElsewhere ||
        (isNamed && isWorked(element)));
    const isByline = zone.isByline || of.isByline || tag === 'address';
    const isDated = zone.isDated || of.isDated || tag === 'time';
    return { isByline, isDated, isElsewhere, isHeading: zone.isHeading || headings.has(tag) };
  }

  /** Ends the line that is being read. */
  end(zone: Zone): void {
    const text = collapsed(this.#text);
    this.#text = '';
    if (text === '') return;
    const isByline = zone.isByline || this.#isByline;
    const isDated = zone.isDated || this.#isDated;
    this.lines.push({
      text,
      names: this.#names,
      times: this.#times,
      isByline,
      isDated,
      isElsewhere: zone.isElsewhere,
      isHeading: zone.isHeading,
      hasPortrait: this.#pictures.has(text),
    });
    this.#names = [];
    this.#times = [];
    this.#isByline = false;
    this.#isDated = false;
  }
}

/** Pages repeat their class names: each is read once. */
const meanings = new Map<string, Omit<Zone, 'isHeading'>>();

function meaningOf(element: Element): Omit<Zone, 'isHeading'> {
  const property = element.getAttribute('itemprop') ?? '';
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${property}`.toLowerCase();
  const known = meanings.get(names);
  if (known) return known;
  const meaning = {
    isElsewhere: elsewhereNames.test(names),
    isByline: bylineNames.test(names),
    isDated: datedNames.test(names),
  };
  if (meanings.size < 5000) meanings.set(names, meaning);
  return meaning;
}

/** Rows to choose from, as in an inbox: each has a day of its own. */
function isWorked(element: Element): boolean {
  const role = element.getAttribute('role');
  return role === 'grid' || role === 'listbox';
}

function isAuthorElement(element: Element): boolean {
  const rel = element.getAttribute('rel') ?? '';
  if (/\bauthor\b/i.test(rel)) return true;
  if (/\btag\b/i.test(rel)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.toLowerCase();
  if (/author|byline|contributor|writer/.test(names)) return true;
  return element.localName === 'a' && authorAddress.test(element.getAttribute('href')?.toLowerCase() ?? '');
}
