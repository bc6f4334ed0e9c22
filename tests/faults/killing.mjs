// The whole browser killed in the middle of many captures in a row: whatever was said to be captured is there afterwards.
import { setTimeout as pause } from 'node:timers/promises';
import { captureBy } from './trials.mjs';

/**
 * @param {import('./chromium.mjs').FaultyChromium} browser
 * @param {import('../hostile/random.mjs').Chance} chance
 * @param {number} captures
 * @returns {Promise<import('./trials.mjs').Trial[]>} one for each time the browser was killed
 */
export async function tryKills(browser, chance, captures) {
  /** @type {import('./trials.mjs').Trial[]} */
  const trials = [];
  /** @type {string[]} */
  const said = [];
  for (let number = 0; number < captures; number += 1) {
    const word = `killed${number}q`;
    await browser.show(`https://faults.example/story/${word}?text=same`);
    const answer = /** @type {Promise<any>} */ (browser.ask(captureBy('click'))).catch(() => undefined);
    if (chance.below(12) > 0) {
      if ((await answer)?.ok) said.push(word);
      continue;
    }
    await pause(chance.below(150)); // somewhere in the middle of it: the moment is the point
    await browser.killBrowser();
    trials.push({
      story: '200 captures in a row',
      stop: number,
      at: '',
      way: 'the browser killed',
      loss: await lossOf(browser, said),
    });
  }
  return trials;
}

/** @param {import('./chromium.mjs').FaultyChromium} browser @param {string[]} said */
async function lossOf(browser, said) {
  const lost = [];
  for (const word of said) {
    const url = JSON.stringify(`https://faults.example/story/${word}?text=same`);
    if (!(await browser.ask(`look.isWhole(${url}, '${word}')`))) lost.push(`${word} is lost`);
  }
  return [...lost, .../** @type {string[]} */ (await browser.ask('look.flaws()'))].join('; ');
}
