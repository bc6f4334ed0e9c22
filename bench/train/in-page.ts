// What runs inside a page of the corpus: prepares a copy as the extension does, and gives it as a plain tree.
import { factsOf } from '../../src/extract/choose/facts';
import { marks } from '../../src/extract/marks';
import { before } from '../../src/extract/pipeline';
import { readPage } from './read-page';

type Tree = string | [name: string, attributes: Record<string, string>, children: Tree[]];

const read = ['class', 'id', 'role', 'itemprop', marks.hidden];
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);

/** Longer names say nothing more. */
const longest = 300;

async function prepare(url: string): Promise<object> {
  const { copy, page } = await readPage(url);
  for (const pass of Object.values(before)) pass(copy.documentElement, page);
  return { root: treeOf(copy.documentElement), facts: factsOf(page) };
}

function treeOf(element: Element): Tree {
  const attributes = Object.fromEntries(
    read
      .filter((name) => element.hasAttribute(name))
      .map((name) => [name, element.getAttribute(name)!.slice(0, longest)]),
  );
  const children: Tree[] = [];
  for (const child of silent.has(element.localName) ? [] : element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) children.push(child.nodeValue ?? '');
    else if (child.nodeType === Node.ELEMENT_NODE) children.push(treeOf(child as Element));
  }
  return [element.localName, attributes, children];
}

Object.assign(globalThis, { prepare });
