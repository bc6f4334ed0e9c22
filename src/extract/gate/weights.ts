// What the gate learnt, written by `npm run train:gate`: not to be edited by hand.
import type { Signs } from './signs';

/** What one unit of each sign adds to the log odds that a page is an article. */
export const weights: { of: Readonly<Record<keyof Signs, number>>; start: number; threshold: number } = {
  of: {
    front: -2.45,
    depth: 0.44,
    longName: 1.3,
    shopAddress: -1.57,
    articleAddress: 0.83,
    listAddress: -5,
    dated: 1.61,
    declaredShop: -1.8,
    declaredProduct: -2.77,
    declaredArticle: 0.88,
    prices: -0.6,
    linked: -1.6,
    smallHeadings: 0.21,
    pages: -0.96,
    testimonials: -1.68,
    questions: -0.53,
    asks: 1.16,
    confidence: 5.3,
    scraps: -0.54,
    code: 1.93,
  },
  start: -3.57,
  threshold: -0.92,
};
