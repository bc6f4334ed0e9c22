// Takes off what only served the page's own look: attributes that say nothing of the text, and spans left without any.
import { unwrap } from '../dom';
import type { Pass } from '../page';

/** Attributes that the sanitiser may let through, and `data-` ones never. */
const telling = new Set(
  'abbr alt cite class colspan datetime dir height href id lang open reversed rowspan scope span src start title type value width'.split(
    ' ',
  ),
);
const classes = /(^|\s)(language-[\w+#.-]+|footnotes)(?=\s|$)/;

export const plain: Pass = (root) => {
  const targets = targetsIn(root);
  for (const element of root.querySelectorAll('*')) {
    if (element.namespaceURI !== root.namespaceURI) continue;
    for (const name of element.getAttributeNames()) {
      if (!telling.has(name) || isIdle(element, name, targets)) element.removeAttribute(name);
    }
    if (element.localName === 'span' && !element.hasAttributes()) unwrap(element);
  }
};

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
