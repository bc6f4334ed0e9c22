// Makes a copy fit to be kept: without what runs, styles or comments, with all that the passes read.

/** JSON-LD tells of the article, and formulas live in scripts of their own. */
const dead =
  'script:not([type*="ld+json" i], [type^="math/" i]), style, head noscript, link:is([rel~="stylesheet" i], ' +
  '[rel~="preload" i], [rel~="modulepreload" i], [rel~="prefetch" i])';

/** Drops it from the copy itself, so that the passes see now what they will see when it is extracted again. */
export function strip(copy: Document): void {
  for (const element of copy.querySelectorAll(dead)) element.remove();
  const comments = copy.createTreeWalker(copy.documentElement, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) (comment as Comment).remove();
}

/** The HTML of a copy, without handlers. Call before any pass; drops what `strip` drops. */
export function sourceOf(copy: Document): string {
  strip(copy);
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (/^on|^nonce$/i.test(name)) element.removeAttribute(name);
  }
  // Without a doctype a parser lets tables stand in paragraphs, as it did for this page.
  return (copy.compatMode === 'BackCompat' ? '' : '<!doctype html>') + copy.documentElement.outerHTML;
}
