// What speaks for an article or against it: shares and yes or no as 0 to 1, counts as logarithms.
import { type Called, calledIn } from '../called';
import { linkShare, textIn } from '../measure';
import { jsonLdObjects, typesOf } from '../metadata/json-ld';
import type { PageContext } from '../page';
import { type AddressSigns, signsOfAddress } from './address';

/** Of the page as it came; the address has its own. */
interface CopySigns {
  readonly dated: number;
  readonly declaredShop: number;
  readonly declaredProduct: number;
  /** The page says to machines that it is an article: many do not, and hardly a list or a shop does. */
  readonly declaredArticle: number;
  readonly prices: number;
  readonly linked: number;
  readonly smallHeadings: number;
  readonly pages: number;
  readonly testimonials: number;
  readonly questions: number;
  /** The title asks, tells how, counts or compares: what services and shops do not. */
  readonly asks: number;
}

/** Of what was chosen from it. */
export interface ChoiceSigns {
  readonly confidence: number;
  readonly scraps: number;
  readonly code: number;
}

export type Signs = CopySigns & AddressSigns & ChoiceSigns;

export interface PageSigns {
  readonly signs: CopySigns & AddressSigns;
  /** Most of it is an application: an inbox, an editor. Decided by hand: no page learnt from is one. */
  readonly isApplication: boolean;
}

/** More of one kind says nothing new: a long chronicle may have a table of prices for each year. */
const mostCounted = 30;

const shopTypes =
  /^(product|productgroup|offer|aggregateoffer|offercatalog|itemlist|collectionpage|searchresultspage|service|store|localbusiness|(software|web|mobile)application|jobposting|event|realestatelisting|course|vehicle|car|hotel|restaurant|movie|videogame)$/i;
const articleTypes = /^(\w*article|blogposting|report|howto|recipe|qapage|discussionforumposting)$/i;
const asking =
  /[?？]|\d|\b(how|what|why|which|when|guide|best|vs|versus|wie|was|warum|welche|comment|pourquoi|quel\w*|cómo|qué|por qué|come|perché|quale|como|hoe|wat|waarom|jak|dlaczego)\b|как|почему|怎么|如何|为什么|方法/;

/** Reads what the page says of itself. To be asked before the passes, which drop much of it. */
export function signsOf(copy: Document, { url, metadata }: PageContext, called: Called = calledIn(copy)): PageSigns {
  const openGraph = copy.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  const has = (selector: string): number => Number(copy.querySelector(selector) !== null);
  const logged = (count: number): number => Math.log1p(Math.min(mostCounted, count));
  const isCalled = (...parts: string[]): number =>
    Number(called.classes.some((names) => parts.some((part) => names.includes(part))));
  const all = textIn(copy.body ?? copy.documentElement);
  const types = jsonLdObjects(copy).flatMap(typesOf);
  const applications = [...copy.querySelectorAll('[role="application"]')];
  return {
    signs: {
      ...signsOfAddress(url),
      dated: Number(metadata.publishedTime !== ''),
      declaredShop: Number(
        has('[itemtype*="schema.org/Product" i], [itemtype*="schema.org/Offer" i]') === 1 ||
          types.some((type) => shopTypes.test(type)),
      ),
      declaredProduct: Number(/product|profile|place|business/i.test(openGraph)),
      declaredArticle: Number(/article/i.test(openGraph) || types.some((type) => articleTypes.test(type))),
      prices: logged(called.classes.filter((names) => names.includes('price')).length),
      linked: linkShare(all),
      smallHeadings: logged(copy.getElementsByTagName('h3').length),
      pages: isCalled('pagination', 'pager'),
      testimonials: isCalled('testimonial'),
      questions: isCalled('faq', 'accordion'),
      asks: Number(asking.test(metadata.title.toLowerCase())),
    },
    isApplication:
      applications.some((element) => textIn(element).text * 2 > all.text) ||
      // Rows to tick are of an inbox or a table of an application.
      copy.querySelector('[role="grid"] [role="row"] input[type="checkbox"]') !== null,
  };
}
