// Tells an article from a front page, a list, a shop or a service, by what the page shows and by how it was chosen from.
import { countMatches } from '../../count-matches';
import type { Choice } from '../choose/choose';
import type { PageContext } from '../page';
import type { ChoiceSigns, PageSigns, Signs } from './signs';
import { weights } from './weights';

/** Less text than this is nothing to read. */
const shortest = 250;
const searches = ['q', 'query', 'search'];
/** White space that is not the last of its run. */
const excess = /\s(?=\s)/g;
const denseScripts = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/g;

/** Whether a mere click should capture the page. */
export function looksLikeArticle(page: PageSigns, choice: Choice, { url }: PageContext): boolean {
  const { searchParams } = new URL(url);
  const size = sizeOf(choice.content);
  if (size < shortest || searches.some((name) => searchParams.has(name))) return false;
  return oddsOf({ ...page.signs, ...signsOfChoice(choice, size) }) >= weights.threshold && !page.isApplication;
}

/** What the choice says of the page. @param size of its text, where that is known */
export function signsOfChoice(choice: Choice, size = sizeOf(choice.content)): ChoiceSigns {
  return {
    confidence: choice.confidence,
    scraps: Math.log1p((1000 * choice.kept) / (size + 200)),
    code: Number(choice.content.querySelector('pre') !== null),
  };
}

/** The log odds that a page is an article, as far as the pages learnt from tell. */
function oddsOf(signs: Signs): number {
  let odds = weights.start;
  for (const [sign, value] of Object.entries(signs)) odds += weights.of[sign as keyof Signs] * value;
  return odds;
}

/**
 * Characters as a reader sees them; one of a script without spaces says as much as three others. Nothing is made of the
 * text to be measured: of a long one that takes longer than to choose it.
 */
function sizeOf(content: Element): number {
  const text = (content.textContent ?? '').trim();
  return text.length - countMatches(text, excess) + 2 * countMatches(text, denseScripts);
}
