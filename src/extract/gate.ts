// Tells an article from a front page, a list, a shop or a service, by what the page shows and by how it was chosen from.
import type { Choice } from './choose/choose';
import { textOf } from './dom';
import { lengthsOf, linkShare } from './measure';
import { jsonLdObjects, typesOf } from './metadata/json-ld';
import type { PageContext } from './page';

/** What speaks for an article or against it: shares and yes or no as 0 to 1, counts as logarithms. */
export interface Signs {
  readonly dated: number;
  readonly application: number;
  readonly declaredShop: number;
  readonly declaredProduct: number;
  readonly prices: number;
  readonly linked: number;
  readonly smallHeadings: number;
  readonly pages: number;
  readonly testimonials: number;
  readonly questions: number;
  readonly depth: number;
  readonly longName: number;
  readonly shopAddress: number;
  readonly articleAddress: number;
}

type ChoiceSigns = Record<'confidence' | 'scraps' | 'code', number>;

/**
 * Logistic regression, fitted on about a thousand pages, a tenth of them of shops, lists and services: what one unit of
 * each sign adds to the log odds. The one of applications is set by hand: no page learnt from is one.
 */
const weights: Readonly<Record<keyof Signs | keyof ChoiceSigns, number>> = {
  dated: 1.5,
  application: -4,
  declaredShop: -1.73,
  declaredProduct: -3.68,
  prices: -0.52,
  linked: -1.57,
  smallHeadings: 0.27,
  pages: -0.76,
  testimonials: -1.41,
  questions: -0.62,
  depth: 0.54,
  longName: 2.33,
  shopAddress: -1.17,
  articleAddress: 0.85,
  confidence: 4.91,
  scraps: -0.66,
  code: 2.16,
};
const start = -2.84;
/** A lost article costs more than a question too few: nearly all articles of the pages learnt from lie above it. */
const threshold = -0.6;
/** More of one kind says nothing new: a long chronicle may have a table of prices for each year. */
const mostCounted = 30;
/** Less text than this is nothing to read. */
const shortest = 250;

const shopTypes =
  /^(product|productgroup|offer|aggregateoffer|offercatalog|itemlist|collectionpage|searchresultspage|service|store|localbusiness|(software|web|mobile)application|jobposting|event|realestatelisting|course|vehicle|car|hotel|restaurant|movie|videogame)$/i;
const shopPath =
  /\/(products?|p|dp|item|itm|collections?|shop|store|cart|buy|catalog(ue)?|produkte?|produit|producto|prodotto|kaufen)(\/|$)/i;
const articlePath =
  /\/(blog|news|articles?|stor(y|ies)|posts?|magazine|opinion|insights?|press|nachrichten|noticias|actualites?|aktuell|artikel)(\/|-|$)/i;
/** Rows to tick are of an inbox or a table of an application. */
const application = '[role="application"], [role="grid"] [role="row"] input[type="checkbox"]';
const searches = ['q', 'query', 'search'];
const denseScripts = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/g;

/** Reads what the page says of itself. To be asked before the passes, which drop much of it. */
export function signsOf(copy: Document, { url, metadata }: PageContext): Signs {
  const { pathname } = new URL(url);
  const steps = pathname.split('/').filter((step) => step !== '');
  const words = (steps.at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .split(/[-_+]/)
    .filter((word) => word !== '');
  const openGraph = copy.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  const has = (selector: string): number => Number(copy.querySelector(selector) !== null);
  const count = (selector: string): number => Math.log1p(Math.min(mostCounted, copy.querySelectorAll(selector).length));
  return {
    application: has(application),
    dated: Number(metadata.publishedTime !== ''),
    declaredShop: Number(
      has('[itemtype*="schema.org/Product" i], [itemtype*="schema.org/Offer" i]') === 1 ||
        jsonLdObjects(copy)
          .flatMap(typesOf)
          .some((type) => shopTypes.test(type)),
    ),
    declaredProduct: Number(/product|profile|place|business/i.test(openGraph)),
    prices: count('[class*="price" i]'),
    linked: copy.body ? linkShare(lengthsOf(copy.body)) : 0,
    smallHeadings: count('h3'),
    pages: has('[class*="pagination" i], [class*="pager" i]'),
    testimonials: has('[class*="testimonial" i]'),
    questions: has('[class*="faq" i], [class*="accordion" i]'),
    depth: Math.min(5, steps.length),
    longName: Number(words.length >= 6),
    shopAddress: Number(shopPath.test(pathname)),
    articleAddress: Number(articlePath.test(pathname)),
  };
}

/** Whether a mere click should capture the page. */
export function looksLikeArticle(signs: Signs, choice: Choice, { url }: PageContext): boolean {
  const { searchParams } = new URL(url);
  const size = sizeOf(choice.content);
  if (size < shortest || searches.some((name) => searchParams.has(name))) return false;
  const all = {
    ...signs,
    confidence: choice.confidence,
    scraps: Math.log1p((1000 * choice.kept) / (size + 200)),
    code: Number(choice.content.querySelector('pre') !== null),
  };
  let odds = start;
  for (const [sign, value] of Object.entries(all)) odds += weights[sign as keyof typeof weights] * value;
  return odds >= threshold;
}

/** Characters; one of a script without spaces says as much as three others. */
function sizeOf(content: Element): number {
  const text = textOf(content);
  return text.length + 2 * (text.match(denseScripts)?.length ?? 0);
}
