// One of any number of hostile pages, by its number: a fixture or a soup, changed in one to four ways.
import { fixtures, soup } from './bases.mjs';
import { Draft } from './draft.mjs';
import * as attacks from './mutations/attacks.mjs';
import * as bytes from './mutations/bytes.mjs';
import * as markup from './mutations/markup.mjs';
import * as meanwhile from './mutations/meanwhile.mjs';
import * as metadata from './mutations/metadata.mjs';
import * as names from './mutations/names.mjs';
import * as trees from './mutations/trees.mjs';
import * as worlds from './mutations/worlds.mjs';
import { Chance } from './random.mjs';

const { escaped: _, ...markups } = markup;
/** By name: the order of what a module exports is not the same to all that run it. */
const mutations = Object.entries({
  ...markups,
  ...bytes,
  ...names,
  ...metadata,
  ...worlds,
  ...trees,
  ...meanwhile,
  ...attacks,
}).sort(([one], [other]) => (one < other ? -1 : 1));

/** The many ways by which pages are mutated. */
export const ways = mutations.map(([name]) => name);

/**
 * @param {number} seed
 * @param {number} number
 * @returns {{ name: string, page: Draft }} the name says what it is made of
 */
export function generate(seed, number) {
  const chance = new Chance(seed * 1_000_003 + number);
  chance.next();
  const base = chance.below(10) === 0 ? { name: 'soup', html: soup(chance) } : chance.pick(fixtures);
  const page = new Draft(base.html);
  page.url = `https://hostile.example/${seed}/${number}`;
  // Each way comes up as often as any other, alone or with others.
  const first = /** @type {(typeof mutations)[number]} */ (mutations[number % mutations.length]);
  const applied = [
    first,
    ...chance.some(
      mutations.filter((each) => each !== first),
      chance.below(4),
    ),
  ];
  for (const [, mutate] of applied) mutate(page, chance);
  return { name: `${number} ${base.name}: ${applied.map(([name]) => name).join(', ')}`, page };
}
