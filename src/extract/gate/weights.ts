// What the gate learnt, written by `npm run train:gate`: not to be edited by hand.
import type { Signs } from './signs';

/** What one unit of each sign adds to the log odds that a page is an article. */
export const weights: { of: Readonly<Record<keyof Signs, number>>; start: number; threshold: number } = {
  of: {
    front: -3.22,
    depth: 0.51,
    longName: 1.91,
    shopAddress: -2.05,
    articleAddress: 1.2,
    listAddress: -5.73,
    dated: 2.27,
    declaredShop: -2.16,
    declaredProduct: -3.51,
    prices: -0.58,
    linked: -1.41,
    smallHeadings: 0.28,
    pages: -1.42,
    testimonials: -1.3,
    questions: -0.66,
    asks: 1.29,
    confidence: 5.81,
    scraps: -0.57,
    code: 2.66,
  },
  start: -3.9,
  threshold: -0.9,
};
