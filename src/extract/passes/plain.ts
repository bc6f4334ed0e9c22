// Takes off what only served the page's look and work: the sanitiser, which is slow, then finds little to do.
import { unwrap } from '../dom';
import type { Pass } from '../page';
import { attributes, controls, tags } from '../sanitise';

const allowed = new Set(tags);
const telling = new Set(attributes);
/** What the parser takes for raw text in them is mark-up, and mostly meant for what shows no scripts or frames. */
const raw = ['title', 'xmp', 'noembed', 'noframes', 'plaintext'];
const silent = new Set([
  ...controls,
  ...raw,
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'input',
  'iframe',
  'link',
  'meta',
]);
const classes = /(^|\s)(language-[\w+#.-]+|footnotes)(?=\s|$)/;

export const plain: Pass = (root) => {
  const targets = targetsIn(root);
  const { namespaceURI } = root;
  for (const element of root.querySelectorAll('*')) {
    const tag = element.localName;
    if (tag === 'svg' || element.namespaceURI === namespaceURI) simplify(element, tag, targets);
  }
};

function simplify(element: Element, tag: string, targets: Set<string>): void {
  if (silent.has(tag)) {
    element.remove();
    return;
  }
  if (element.hasAttributes()) {
    for (const name of element.getAttributeNames()) {
      if (!telling.has(name) || isIdle(element, name, targets)) element.removeAttribute(name);
    }
  }
  const isBare = tag === 'span' && !element.hasAttributes();
  if (isBare || !allowed.has(tag)) unwrap(element);
}

/** The names that links within the article lead to. */
function targetsIn(root: Element): Set<string> {
  const links = root.querySelectorAll('a[href^="#"]');
  return new Set([...links].map((link) => decoded(link.getAttribute('href')!.slice(1))));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function isIdle(element: Element, name: string, targets: Set<string>): boolean {
  const value = element.getAttribute(name)!;
  if (name === 'class') return !classes.test(value);
  if (name === 'id') return !targets.has(value);
  return value === '' && name !== 'alt' && name !== 'open' && name !== 'reversed';
}
