// All trials there are, or a sample of them: each story's steps are counted by running it through once.
import { setTimeout as pause } from 'node:timers/promises';
import { Chance } from '../hostile/random.mjs';
import { tryKills } from './killing.mjs';
import { captureStories, libraryStories, tryCapture, tryLibrary, tryTogether, waysOf } from './trials.mjs';

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
  note(await tryTogether(browser));
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
    const through = await tryCapture(browser, story, 0, usual);
    note(through);
    for (let stop = 1; stop <= through.passed; stop += 1) {
      const attempt = (/** @type {string} */ way) =>
        orStuck(browser, { story, stop, way }, () => tryCapture(browser, story, stop, way));
      plans.push(() => attempt(usual));
      if (stop % accidentEvery === 0) plans.push(() => attempt(ways[(stop / accidentEvery) % ways.length] ?? ''));
    }
  }
  for (const story of libraryStories) {
    const through = await tryLibrary(browser, story, 0);
    note(through);
    for (let stop = 1; stop <= through.passed; stop += 1)
      plans.push(() => orStuck(browser, { story, stop, way: usual }, () => tryLibrary(browser, story, stop)));
  }
  return plans;
}

/**
 * A trial that never comes to its end is a loss of its own; the next one begins with a browser started anew.
 * @param {Browser} browser
 * @param {Pick<Trial, 'story' | 'stop' | 'way'>} what
 * @param {() => Promise<Trial & { reached: boolean }>} attempt
 */
async function orStuck(browser, what, attempt) {
  try {
    return await attempt();
  } catch (error) {
    const place = await Promise.race([browser.progress().catch(String), pause(5000)]);
    await browser.killBrowser();
    return {
      ...what,
      at: '',
      loss: `stuck: ${error}, ${/** @type {Error} */ (error).cause ?? ''}, the background at ${JSON.stringify(place)}`,
      reached: true,
    };
  }
}
