// Elements that may stand in one place only: parts of figures, of details, of ruby; sections, which want a heading.
import { rename, unwrap } from '../tree';

const headings = 'h1, h2, h3, h4, h5, h6';

export function settleParts(root: HTMLElement): void {
  for (const landmark of root.querySelectorAll('main, article, header, footer')) rename(landmark, 'div');
  for (const section of root.querySelectorAll('section')) {
    if (!section.querySelector(headings)) renameKeeping(section, 'div');
  }
  for (const details of root.querySelectorAll('details')) settleDetails(details);
  for (const summary of root.querySelectorAll('summary')) {
    if (summary.parentElement?.firstElementChild !== summary || summary.parentElement.localName !== 'details')
      rename(summary, 'div');
  }
  for (const figure of root.querySelectorAll('figure')) settleFigure(figure);
  for (const caption of root.querySelectorAll('figcaption')) {
    if (caption.parentElement?.localName !== 'figure') rename(caption, 'div');
  }
  for (const ruby of root.querySelectorAll('ruby')) settleRuby(ruby);
  for (const part of root.querySelectorAll('rt, rp')) if (part.parentElement?.localName !== 'ruby') unwrap(part);
}

/** Its summary first; without one it would be opened by a word that is not ours. */
function settleDetails(details: HTMLElement): void {
  const summary = details.querySelector(':scope > summary');
  if (summary) details.prepend(summary);
  else renameKeeping(details, 'div');
}

/** One caption, at the end unless it stands at the start. */
function settleFigure(figure: HTMLElement): void {
  const [caption, ...others] = figure.querySelectorAll(':scope > figcaption');
  for (const other of others) rename(other, 'div');
  if (!caption) return;
  let before = caption.previousSibling;
  while (before && !before.textContent?.trim() && before.nodeType === 3) before = before.previousSibling;
  if (before) figure.append(caption);
}

/** Each reading after its base; parentheses around readings only. */
function settleRuby(ruby: Element): void {
  if (!ruby.querySelector(':scope > rt')) {
    unwrap(ruby);
    return;
  }
  for (const parenthesis of ruby.querySelectorAll(':scope > rp')) {
    const [before, after] = [parenthesis.previousElementSibling, parenthesis.nextElementSibling];
    const opens = after?.localName === 'rt' && after.nextElementSibling?.localName === 'rp';
    const closes = before?.localName === 'rt' && before.previousElementSibling?.localName === 'rp';
    if (!opens && !closes) unwrap(parenthesis);
  }
}

function renameKeeping(element: Element, name: string): void {
  const renamed = rename(element, name);
  for (const { name: attribute, value } of element.attributes) {
    if (['id', 'dir', 'lang', 'role', 'class'].includes(attribute)) renamed.setAttribute(attribute, value);
  }
}
