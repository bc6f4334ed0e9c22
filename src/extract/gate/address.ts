// What an address tells of its page: names of sections in it stand for lists, shops and services.

export interface AddressSigns {
  readonly front: number;
  readonly depth: number;
  readonly longName: number;
  readonly shopAddress: number;
  readonly articleAddress: number;
  readonly listAddress: number;
}

// Of addresses in small letters: a pattern that ignores case takes twice as long to make, on each page anew.
const shopPath =
  /\/(products?|p|dp|item|itm|collections?|shop|store|cart|buy|catalog(ue)?|produkte?|produit|producto|prodotto|kaufen)(\/|$)/;
const articlePath =
  /\/(blog|news|articles?|stor(y|ies)|posts?|magazine|opinion|insights?|press|nachrichten|noticias|actualites?|aktuell|artikel)(\/|-|$)/;

/** A step that ends an address: the page of a section, not of an article in it. */
const section =
  /^(news|blogs?|topics?|categor(y|ies)|tags?|archives?|search|coupons?|offers|deals|offers-deals|testimonials|reviews|jobs|careers|portfolio|press|in-the-news|services|solutions|products|programs|programmes|courses|pricing|shop|store|locations|catalog(ue)?|aktuelles|nachrichten|produkte|leistungen|angebote|produits|servicios|productos|noticias|actualites)$/;
/** A step that has what a firm offers below it. */
const offering =
  /^(services?|solutions?|programs?|programmes?|industries|practice-areas|why-us|plans|packages|locations?|leistungen|produkte|angebote|servicios|soluciones)$/;
/** The end of a name that offers something. */
const offered =
  /-(services?|solutions?|packages|company|coupons|deals|offers|testimonials|listings?|forms|certification|near-me|courses|leistungen|produkte)$/;
/** A step that has lists below it, and their names are short. */
const lists = /^(topics?|categor(y|ies)|tags?|lists?|directory|search)$/;
const advice = /^(best|top|how|what|why|guide)\b|-vs-/;
const forum = /^(forums?|community|discuss\w*|boards?)\b/;
const language = /^[a-z]{2}([-_][a-z]{2})?$/;

/** @param url of an article as of any other page */
export function signsOfAddress(url: string): AddressSigns {
  const { pathname: path, hostname } = new URL(url);
  const pathname = path.toLowerCase();
  const steps = pathname.split('/').filter((step) => step !== '');
  const named = steps.filter((step) => !language.test(step));
  const name = (named.at(-1) ?? '').replace(/\.\w+$/, '');
  const words = name.split(/[-_+ ]|%20/).filter((word) => word !== '');
  const isOffer =
    (words.length < 6 && named.slice(0, -1).some((step) => offering.test(step))) ||
    (words.length < 5 && offered.test(name) && !advice.test(name));
  const isBelowList = words.length < 3 && lists.test(named.at(-2) ?? '') && !forum.test(hostname);
  return {
    front: Number(named.length === 0),
    depth: Math.min(5, steps.length),
    longName: Number(words.length >= 6),
    shopAddress: Number(shopPath.test(pathname)),
    articleAddress: Number(articlePath.test(pathname)),
    listAddress: Number(section.test(name) || isOffer || isBelowList),
  };
}
