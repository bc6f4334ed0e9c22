// Gives each image the address of the picture a reader would see, whatever the page waits for to show it.
import { make, rename } from '../dom';
import { marks } from '../marks';
import type { Pass } from '../page';
import { disarmed } from '../parsed';

/** Where lazy loaders keep the address, most used first. */
const sourceNames =
  'data-src data-original data-lazy-src data-original-src data-hi-res-src data-full-src data-image data-img-src data-url data-actualsrc data-echo'.split(
    ' ',
  );
const setNames = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** Wide enough for a page of text on a dense screen; wider ones only cost space. */
const wantedWidth = 1600;

export const lazyImages: Pass = (root) => {
  for (const noscript of root.querySelectorAll('noscript')) unpack(noscript);
  for (const picture of root.querySelectorAll('picture')) joinSources(picture);
  for (const image of root.querySelectorAll('img')) {
    if (isTracker(image)) image.remove();
    else settle(image);
  }
  for (const element of root.querySelectorAll(`[${marks.shown}]:not(img)`)) showBackground(element);
  for (const element of root.querySelectorAll('amp-img[src]'))
    rename(element, 'img').setAttribute('src', element.getAttribute('src')!);
};

/** With scripting on, what stands in `noscript` is text. Its image replaces the placeholder beside it. */
function unpack(noscript: Element): void {
  const source = noscript.textContent ?? '';
  if (!/<img\s/i.test(source)) return;
  const parsed = disarmed(source);
  const images = [...parsed.querySelectorAll('img')];
  const only = images[0];
  if (!only || images.length > 1 || (parsed.body.textContent ?? '').trim() !== '') return;
  const image = noscript.ownerDocument.importNode(only, false);
  const before = noscript.previousElementSibling;
  if (before?.matches('img')) before.replaceWith(image);
  else if (noscript.closest('figure, p, div, article') && !isTracker(only)) noscript.before(image);
  noscript.remove();
}

/** Counters of visits are images too. */
function isTracker(image: Element): boolean {
  return ['width', 'height'].every((side) => /^[01](px)?$/.test(image.getAttribute(side) ?? ''));
}

/** A `picture` is one image with more candidates. */
function joinSources(picture: Element): void {
  const image = picture.querySelector('img');
  if (!image) return;
  const sets = [...picture.querySelectorAll('source')]
    .filter((source) => !/print|dark/.test(source.getAttribute('media') ?? ''))
    .map(setOf);
  const set = [setOf(image), ...sets].filter((each) => each !== '').join(', ');
  if (set) image.setAttribute('srcset', set);
  picture.replaceWith(image);
}

function setOf(element: Element): string {
  return setNames.map((name) => element.getAttribute(name) ?? '').find((value) => value.trim() !== '') ?? '';
}

function settle(image: HTMLImageElement): void {
  const lazy = sourceNames
    .map((name) => image.getAttribute(name))
    .find((value) => value && /^(https?:|\/|\.|[\w-]+\/)/.test(value));
  const best = bestOfSet(setOf(image));
  const own = image.getAttribute('src') ?? '';
  const shown = image.getAttribute(marks.shown) ?? '';
  const address = best ?? lazy ?? (isPlaceholder(own) ? shown : own);
  if (address) image.setAttribute('src', address);
  for (const name of [...setNames, ...sourceNames, 'sizes', 'loading', marks.shown]) image.removeAttribute(name);
}

function isPlaceholder(address: string): boolean {
  return (
    address === '' ||
    /^(data|blob):/.test(address) ||
    /(placeholder|spacer|blank|lazy|1x1|pixel)[^/]*\.(gif|png|svg)/i.test(address)
  );
}

/** A background that is all of its element stands in its place. */
function showBackground(element: Element): void {
  const image = make(element, 'img');
  image.setAttribute('src', element.getAttribute(marks.shown)!);
  image.setAttribute('alt', element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  element.removeAttribute(marks.shown);
  if (!element.querySelector('img')) element.replaceChildren(image);
}

/** The narrowest candidate of at least the wanted width, or the widest. Addresses may hold commas. */
function bestOfSet(set: string): string | undefined {
  const candidates = [...set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)]
    .map((match) => ({
      address: match[1]!,
      width: match[3] === 'x' ? Number(match[2]) * 800 : Number(match[2] ?? 800),
    }))
    .filter(({ address }) => !address.startsWith('data:'))
    .sort((one, other) => one.width - other.width);
  return (candidates.find(({ width }) => width >= wantedWidth) ?? candidates.at(-1))?.address;
}
