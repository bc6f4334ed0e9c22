// What the bench calls in the page: one contender, named in the address.
import { type Question, questions } from './contender';
import { offprint } from './offprint';
import { miniSearch, multiEntry, ownIndex, scan } from './peers';
import { articleOf } from './texts';

const contenders = {
  offprint: () => offprint,
  multiEntry,
  ownIndex,
  miniSearch,
  scan,
};

const name = new URLSearchParams(location.search).get('contender') as keyof typeof contenders;
const contender = contenders[name]();

let longestTask = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
}).observe({ type: 'longtask' });

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const began = performance.now();
  const result = await work();
  return { ms: performance.now() - began, result };
}

const bench = {
  /** Adds articles one at a time; gives the milliseconds of each, and of each `settle` after 64 of them. */
  async add(from: number, to: number, seed: number, settleEvery: number) {
    const [adding, settling]: [number[], number[]] = [[], []];
    for (let number = from; number < to; number++) {
      const article = articleOf(number, seed);
      adding.push((await timed(() => contender.add(article))).ms);
      const isDue = (number + 1) % settleEvery === 0 || number + 1 === to;
      if (isDue && contender.settle) settling.push((await timed(() => contender.settle!())).ms);
    }
    return { adding, settling };
  },

  canFill: () => contender.fill !== undefined,

  /** Adds articles the fast way, with what is due besides. */
  async fill(from: number, to: number, seed: number) {
    await contender.fill!(Array.from({ length: to - from }, (_, at) => articleOf(from + at, seed)));
    await contender.settle?.();
  },

  newest: () => timed(() => contender.newest()),

  ask: (question: Question) => timed(() => contender.ask(question)),

  questions: () => Object.keys(questions) as Question[],

  /** Changes of up to 10,000 captures at once; none where the contender knows no such thing. */
  bulk: async () => (await contender.bulk?.(10_000)) ?? {},

  indexBytes: async () => (await contender.indexBytes?.()) ?? null,

  usage: async () => (await navigator.storage.estimate()).usage ?? 0,

  /** The longest task since the last question, in milliseconds; 0 when none was beyond 50. */
  longestTask() {
    const longest = longestTask;
    longestTask = 0;
    return longest;
  },
};

export type Bench = typeof bench;

Object.assign(window, { bench });
