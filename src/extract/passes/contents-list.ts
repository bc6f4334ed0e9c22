// Drops a page's table of contents where it is one by name or title: a reader has the headings themselves. A list of
// what follows that the text leads up to is text.
import { namesOf, textOf } from '../dom';
import type { Pass } from '../page';

const fewest = 3;
/** In the ten languages with most web pages. */
const titleOf =
  /^(?:(?:table of )?contents|(?:in|on) this (?:article|post|guide|page|story)|jump to(?: section)?|quick (?:links|navigation)|inhalt(?:sverzeichnis|sübersicht)?|(?:tabla de )?contenidos?|índice(?: de contenidos?)?|table des matières|sommaire|dans cet article|sommario|indice(?: dei contenuti)?|sumário|neste artigo|spis treści|inhoud(?:sopgave)?|содержание(?: статьи)?|оглавление|目次|この記事の内容)\s*[::]?$/i;
const named = /(^|[\s_-])(toc|table-?of-?contents|contents-?(list|nav)|jump-?(links|to)|on-?this-?page)([\s_-]|$)/i;

export const contentsList: Pass = (root) => {
  let targets: Map<string, Element> | undefined;
  const targetOf = (link: Element): Element | undefined => {
    targets ??= targetsIn(root);
    return targets.get(link.getAttribute('href')!.slice(1));
  };
  for (const list of root.querySelectorAll('ul, ol')) {
    if (list.isConnected && !list.parentElement?.closest('li') && isContents(list, targetOf)) removeWithTitle(list);
  }
};

/** Every line is a link to a heading that stands further down. */
function isContents(list: Element, targetOf: (link: Element) => Element | undefined): boolean {
  const links = [...list.querySelectorAll('a[href^="#"]')];
  if (links.length < fewest) return false;
  const lines = [...list.querySelectorAll('li')];
  const linked = links.reduce((length, link) => length + textOf(link).length, 0);
  if (links.length < lines.length * 0.8 || linked < textOf(list).length * 0.85) return false;
  const toHeadings = links.filter((link) => leadsToHeading(link, targetOf(link))).length;
  return toHeadings >= links.length * 0.6;
}

/** What links within the page can lead to, by name. */
function targetsIn(root: Element): Map<string, Element> {
  const named = [...root.querySelectorAll('[id], a[name]')].reverse(); // the first of a name counts
  return new Map(named.map((element) => [element.id || element.getAttribute('name')!, element]));
}

function leadsToHeading(link: Element, target: Element | undefined): boolean {
  if (!target || (link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return false;
  const own = target.closest('h1, h2, h3, h4, h5, h6') ?? target.querySelector('h1, h2, h3, h4, h5, h6');
  return own !== null || /^h[1-6]$/.test(target.nextElementSibling?.localName ?? '');
}

/** The box around the list goes with it when it holds no more than the list and its title. */
function removeWithTitle(list: Element): void {
  let box = list;
  let isNamed = named.test(namesOf(list));
  while (box.parentElement && box.parentElement.localName !== 'body' && holdsOnly(box.parentElement, box)) {
    box = box.parentElement;
    isNamed ||= named.test(namesOf(box)) || titleOf.test(beginningOf(box));
  }
  const before = box.previousElementSibling;
  const isTitled = before !== null && titleOf.test(textOf(before));
  if (isTitled) before.remove();
  if (isTitled || isNamed) box.remove();
}

function holdsOnly(parent: Element, box: Element): boolean {
  return textOf(parent).length < textOf(box).length + 60;
}

function beginningOf(box: Element): string {
  return textOf(box.querySelector('h1, h2, h3, h4, h5, h6, p, summary, strong, b, span, div:not(:has(div))'));
}
