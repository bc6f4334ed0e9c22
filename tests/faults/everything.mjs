// All trials there are, or a sample of them: each story's steps are counted by running it through once.
import { setTimeout as pause } from 'node:timers/promises';
import { Chance } from '../hostile/random.mjs';
import { tryKills } from './killing.mjs';
import { captureBy, captureStories, libraryStories, tryCapture, tryLibrary, tryTogether, waysOf } from './trials.mjs';

/** @typedef {import('./trials.mjs').Trial} Trial @typedef {import('./trials.mjs').Browser} Browser */

/** Every so many steps something else happens than the background's end. */
const accidentEvery = 6;

/**
 * @param {Browser} browser
 * @param {{ sample?: number | undefined, milliseconds?: number, kills?: number | undefined, seed: number, onTrial?: (trial: Trial) => void }} options
 * @returns {Promise<Trial[]>}
 */
export async function tryEverything(
  browser,
  { sample, milliseconds = Number.POSITIVE_INFINITY, kills, seed, onTrial = () => {} },
) {
  const chance = new Chance(seed);
  /** @type {Trial[]} */
  const trials = [];
  /** @param {Trial} trial */
  const note = (trial) => {
    trials.push(trial);
    onTrial(trial);
  };
  const deadline = Date.now() + milliseconds;
  const plans = await planned(browser, note);
  note(await orStuck(browser, { story: 'six at once', stop: 0, way: 'two windows' }, () => tryTogether(browser)));
  const isWhole = sample === undefined && milliseconds === Number.POSITIVE_INFINITY;
  for (const plan of isWhole ? plans : chance.some(plans, sample ?? plans.length)) {
    if (Date.now() > deadline) break;
    const { reached, ...trial } = await plan();
    if (reached) note(trial);
  }
  const captures = kills ?? (isWhole ? 200 : 0);
  if (browser.kind === 'chrome') for (const trial of await tryKills(browser, chance, captures)) note(trial);
  return trials;
}

/** @param {Browser} browser @param {(trial: Trial) => void} note */
async function planned(browser, note) {
  /** @type {(() => Promise<Trial & { reached: boolean }>)[]} */
  const plans = [];
  const [usual = '', ...ways] = waysOf(browser);
  for (const story of /** @type {(keyof typeof captureStories)[]} */ (Object.keys(captureStories))) {
    const through = await orStuck(browser, { story, stop: 0, way: usual }, () => tryCapture(browser, story, 0, usual));
    note(through);
    for (let stop = 1; stop <= through.passed; stop += 1) {
      const attempt = (/** @type {string} */ way) =>
        orStuck(browser, { story, stop, way }, () => tryCapture(browser, story, stop, way));
      plans.push(() => attempt(usual));
      if (stop % accidentEvery === 0) plans.push(() => attempt(ways[(stop / accidentEvery) % ways.length] ?? ''));
    }
  }
  for (const story of libraryStories) {
    const through = await orStuck(browser, { story, stop: 0, way: usual }, () => tryLibrary(browser, story, 0));
    note(through);
    for (let stop = 1; stop <= through.passed; stop += 1)
      plans.push(() => orStuck(browser, { story, stop, way: usual }, () => tryLibrary(browser, story, stop)));
  }
  return plans;
}

/**
 * A trial that does not come to its end, as happens on a machine at work, says nothing of a loss: the browser is started
 * anew, the library looked over, and the same tried once more. Who does not come to an end twice is a loss of its own.
 * @template {Trial} T
 * @param {Browser} browser
 * @param {Pick<Trial, 'story' | 'stop' | 'way'>} what
 * @param {() => Promise<T>} attempt
 * @returns {Promise<T | Trial & { reached: true, passed: 0 }>}
 */
async function orStuck(browser, what, attempt, mayFail = true) {
  try {
    return await attempt();
  } catch (error) {
    const place = await Promise.race([browser.progress().catch(String), pause(5000)]);
    await browser.killBrowser();
    const flaws = /** @type {string[]} */ (await browser.ask('look.flaws()'));
    const cause = /** @type {Error} */ (error).cause ?? '';
    const stuck = `stuck: ${error}, ${cause}, the background at ${JSON.stringify(place)}`;
    if (mayFail && flaws.length === 0) {
      await fill(browser);
      console.error(`Tried again: ${what.story}, ${what.way} at step ${what.stop}, ${stuck}`);
      return orStuck(browser, what, attempt, false);
    }
    return { ...what, at: '', loss: [stuck, ...flaws].join('; '), reached: true, passed: 0 };
  }
}

/** Firefox begins with an empty library, in which there would be nothing to change. @param {Browser} browser */
async function fill(browser) {
  if ((await browser.ask('look.count()')) > 0) return;
  for (const word of ['one', 'two', 'three']) {
    await browser.show(`https://faults.example/story/anew${word}q?text=same`);
    await browser.ask(captureBy('click'));
  }
}
