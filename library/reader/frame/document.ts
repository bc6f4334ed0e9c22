// The document that the reader's frame shows. Whatever the stored html holds, in here it runs nothing and, until the
// user lets images load, asks nothing of the network: the frame's sandbox and this document's policy see to both.
import type { Direction } from '../../../src/model';
import { type BlockWords, settleBlocks } from './blocks';

/** One text to show: a capture as it stands, or an earlier version. */
export interface ReaderText {
  url: string;
  title: string;
  /** Site, people, date: one line, plain text. */
  facts: string;
  html: string;
  lang: string;
  dir: Direction;
}

export interface ReaderOptions {
  /** Whether images may come from the web. */
  remoteImages: boolean;
  /** How the text looks: names and values of `data-` attributes that the style sheet knows. */
  look: Readonly<Record<string, string>>;
  /** Absolute address of the style sheet. */
  stylesheet: string;
  /** Images kept offline: address in the html, address of the kept copy. */
  kept: ReadonlyMap<string, string>;
  words: ReaderWords;
}

export interface ReaderWords extends BlockWords {
  /** Stands for an image without description. */
  image: string;
}

/**
 * @returns the document as HTML, and how many images are withheld in it
 */
export function readerDocument(text: ReaderText, options: ReaderOptions): { html: string; withheld: number } {
  const page = document.implementation.createHTMLDocument(text.title);
  Object.assign(page.documentElement.dataset, options.look);
  page.head.append(
    element(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policy(options.remoteImages) }),
    element(page, 'meta', { name: 'referrer', content: 'no-referrer' }),
    element(page, 'link', { rel: 'stylesheet', href: options.stylesheet }),
  );

  const article = element(page, 'article', { dir: text.dir, lang: text.lang });
  article.append(...new DOMParser().parseFromString(text.html, 'text/html').body.childNodes);
  const withheld = settleImages(article, options);
  settleLinks(article, text.url);
  settleBlocks(article, options.words);

  const heading = element(page, 'h1', {});
  heading.textContent = text.title;
  const facts = element(page, 'p', { class: 'facts', dir: 'auto' });
  facts.textContent = text.facts;
  article.prepend(heading, facts);
  page.body.append(article);
  return { html: `<!doctype html>${page.documentElement.outerHTML}`, withheld };
}

function policy(remoteImages: boolean): string {
  const images = remoteImages ? 'data: blob: https: http:' : 'data: blob:';
  return `default-src 'none'; img-src ${images}; style-src 'self'`;
}

/** Shows kept copies, withholds what would come from the web. Returns how many were withheld. */
function settleImages(article: Element, { kept, remoteImages, words }: ReaderOptions): number {
  let withheld = 0;
  for (const image of article.querySelectorAll('img')) {
    const copy = kept.get(image.getAttribute('src') ?? '');
    if (copy) showCopy(image, copy);
    else if (!remoteImages && !image.getAttribute('src')?.startsWith('data:')) {
      withheld += 1;
      image.replaceWith(placeholder(image, words.image));
    }
  }
  if (!remoteImages) for (const source of article.querySelectorAll('picture > source')) source.remove();
  return withheld;
}

/** The attributes of a picture that its stand-in keeps for it. */
const remembered = ['src', 'alt', 'width', 'height'];

function showCopy(image: HTMLImageElement, copy: string): void {
  for (const source of image.closest('picture')?.querySelectorAll('source') ?? []) source.remove();
  image.removeAttribute('srcset');
  image.setAttribute('src', copy);
}

function placeholder(image: HTMLImageElement, imageWord: string): HTMLElement {
  const stand = element(image.ownerDocument, 'span', { class: 'withheld' });
  stand.textContent = image.getAttribute('alt')?.trim() || imageWord;
  for (const name of remembered) stand.setAttribute(`data-${name}`, image.getAttribute(name) ?? '');
  return stand;
}

/** Puts pictures whose kept copies came meanwhile in the place of what stands for them. Returns how many are left. */
export function showArrived(article: Element, copies: ReadonlyMap<string, string>): number {
  const stands = [...article.querySelectorAll<HTMLElement>('span.withheld')];
  const arrived = stands.filter(({ dataset }) => copies.has(dataset.src ?? ''));
  for (const stand of arrived) {
    const attributes = remembered.map((name) => [name, stand.getAttribute(`data-${name}`) ?? '']);
    const image = element(stand.ownerDocument, 'img', Object.fromEntries(attributes));
    image.setAttribute('src', copies.get(stand.dataset.src ?? '')!);
    stand.replaceWith(image);
  }
  return stands.length - arrived.length;
}

/**
 * Links go to a new tab and tell it nothing of where they were followed. One to a place in the article carries the id of
 * that place in `data-place`: the frame itself cannot follow it, since its own address is that of the library page.
 */
function settleLinks(article: Element, url: string): void {
  for (const link of article.querySelectorAll('a, area')) {
    const target = resolve(link.getAttribute('href'), url);
    if (!target) {
      link.removeAttribute('href');
      continue;
    }
    const place = placeIn(article, target, url);
    if (place) link.setAttribute('data-place', place);
    link.setAttribute('href', target.href);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
    link.removeAttribute('ping');
  }
}

function resolve(href: string | null, base: string): URL | undefined {
  if (href === null || !URL.canParse(href, base)) return undefined;
  const target = new URL(href, base);
  return ['https:', 'http:', 'mailto:'].includes(target.protocol) ? target : undefined;
}

function placeIn(article: Element, target: URL, url: string): string | undefined {
  if (target.hash.length < 2 || target.href.split('#')[0] !== url.split('#')[0]) return undefined;
  const id = decodeURIComponentSafely(target.hash.slice(1));
  return article.querySelector(`#${CSS.escape(id)}`) ? id : undefined;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function element(page: Document, name: string, attributes: Record<string, string>): HTMLElement {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(key, value);
  return made;
}
