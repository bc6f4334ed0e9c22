// What runs inside a page of the corpus: prepares a copy as the extension does, and gives it as a plain tree.
import { bring } from '../../src/extract/bring';
import { factsOf } from '../../src/extract/choose/facts';
import { copyOf } from '../../src/extract/clone';
import { marks } from '../../src/extract/marks';
import { readMetadata, readSaid } from '../../src/extract/metadata/metadata';
import { needsOf } from '../../src/extract/needs';
import { pageContext } from '../../src/extract/page';
import { before } from '../../src/extract/pipeline';
import { strip } from '../../src/extract/strip';

type Tree = string | [name: string, attributes: Record<string, string>, children: Tree[]];

const read = ['class', 'id', 'role', 'itemprop', marks.hidden];
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);

/** Longer names say nothing more. */
const longest = 300;

async function prepare(url: string): Promise<object> {
  const copy = copyOf(document);
  strip(copy);
  const said = readSaid(copy, url);
  const brought = await bring(needsOf(copy, url, said));
  const page = pageContext(copy, url, readMetadata(copy, url, said, brought), { brought });
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
