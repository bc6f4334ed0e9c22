// Drops a pull quote that repeats a sentence of the text beside it.
import { loose, namesOf } from '../dom';
import type { Pass } from '../page';

const shortest = 20;
const longest = 400;
const named = /pull-?_?quote|pullout|callout-quote|blockquote-?large|quote-?pull/i;

export const pullQuotes: Pass = (root) => {
  let whole: string | undefined;
  for (const quote of root.querySelectorAll('aside, blockquote, figure, div, p')) {
    if (!root.contains(quote) || !isPulled(quote)) continue;
    const text = loose(quote.textContent ?? '');
    if (text.length < shortest || text.length > longest) continue;
    whole ??= loose(root.textContent ?? '');
    if (whole.indexOf(text) === whole.lastIndexOf(text)) continue;
    quote.remove();
    whole = whole.replace(text, ''); // two quotes may only repeat each other
  }
};

/** Named so by the page; or a quotation outright, for what a blockquote quotes from elsewhere stands once. */
function isPulled(quote: Element): boolean {
  return quote.matches('aside, blockquote') || named.test(namesOf(quote));
}
