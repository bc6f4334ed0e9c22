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

const isHandler = "starts-with(name(), 'on') or name() = 'nonce'";

/** The HTML of a copy, without handlers. Call before any pass; drops what `strip` drops. */
export function sourceOf(copy: Document): string {
  strip(copy);
  // As a path, since a selector has no beginnings of names: looking at each attribute by script takes five times as long.
  const { ORDERED_NODE_SNAPSHOT_TYPE } = XPathResult;
  const found = copy.evaluate(`//@*[${isHandler}]`, copy, null, ORDERED_NODE_SNAPSHOT_TYPE, null);
  for (let index = 0; index < found.snapshotLength; index += 1) {
    const attribute = found.snapshotItem(index) as Attr;
    attribute.ownerElement?.removeAttributeNode(attribute);
  }
  // Without a doctype a parser lets tables stand in paragraphs, as it did for this page.
  return (copy.compatMode === 'BackCompat' ? '' : '<!doctype html>') + copy.documentElement.outerHTML;
}
