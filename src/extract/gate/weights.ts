// What the gate learnt, written by `npm run train:gate`: not to be edited by hand.
import type { Signs } from './signs';

/** What one unit of each sign adds to the log odds that a page is an article. */
export const weights: { of: Readonly<Record<keyof Signs, number>>; start: number; threshold: number } = {
  of: {
    front: -3.12,
    depth: 0.53,
    longName: 1.88,
    shopAddress: -2.04,
    articleAddress: 1.21,
    listAddress: -5.65,
    dated: 2.14,
    declaredShop: -2.05,
    declaredProduct: -3.59,
    prices: -0.62,
    linked: -1.7,
    smallHeadings: 0.29,
    pages: -1.38,
    testimonials: -1.38,
    questions: -0.67,
    asks: 1.41,
    confidence: 5.98,
    scraps: -0.68,
    code: 2.57,
  },
  start: -3.84,
  threshold: -0.91,
};
