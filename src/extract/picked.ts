// An article made of what the user picked by hand: those elements and nothing else, through the passes of a selection.
import type { Extraction, SiteRule } from '../model';
import { copyOf } from './clone';
import { extractCopy } from './extract';
import { elementsIn } from './live';
import { sourceOf } from './strip';

/**
 * Extracts exactly the picked elements of a page, with the page's metadata. The page is read in one moment, before the
 * first await, and never changed.
 * @param picked elements of the live page, none inside another
 * @throws CaptureError `noText` when there is no text in them
 */
export async function extractPicked(
  live: Document,
  url: string,
  picked: readonly Element[],
  { withSource, rules = [] }: { withSource: boolean; rules?: readonly SiteRule[] },
): Promise<Extraction> {
  const started = performance.now();
  let twins: Element[] = [];
  const copy = copyOf(live, (fresh) => {
    twins = twinsOf(live, fresh, picked);
  });
  const source = withSource ? sourceOf(copy) : undefined;
  const { receipt, ...made } = await extractCopy(copy, url, rules, { started, cut: () => keepOnly(copy.body, twins) });
  return {
    ...made,
    receipt: { ...receipt, chosenBy: 'hand', warnings: [] },
    ...(source !== undefined && { source }),
  };
}

/** The same elements in a copy that is node for node the live page. */
function twinsOf(live: Document, fresh: Document, picked: readonly Element[]): Element[] {
  const wanted = new Set(picked);
  const copies = elementsIn(fresh);
  return [...elementsIn(live)].flatMap((element, index) => (wanted.has(element) ? [copies[index]!] : []));
}

/** Removes what is neither picked, nor in something picked, nor around it. Always true: nothing picked is no article. */
function keepOnly(body: Element, picked: readonly Element[]): true {
  const kept = new Set<Node>(picked);
  const around = new Set<Node>();
  for (const element of picked) {
    for (let above = element.parentNode; above && !around.has(above); above = above.parentNode) around.add(above);
  }
  const prune = (element: Node): void => {
    for (const child of [...element.childNodes]) {
      if (kept.has(child)) continue;
      if (around.has(child)) prune(child);
      else child.remove();
    }
  };
  prune(body);
  return true;
}
