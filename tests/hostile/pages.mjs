// Runs hostile pages through the content script, two at a time, and gathers the verdicts.
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { generate } from './generate.mjs';
import { HostileTab } from './tab.mjs';
import { tryPage } from './trial.mjs';

/** @typedef {import('./trial.mjs').Verdict & { name: string }} Named */

/** After so many pages a tab is replaced, as a user would not read all of them in one. */
const pagesOfATab = 50;

/**
 * @param {object} choice
 * @param {number} choice.seed
 * @param {readonly number[]} choice.numbers
 * @param {(named: Named) => void} [choice.onVerdict]
 * @returns {Promise<Named[]>}
 */
export async function tryPages({ seed, numbers, onVerdict = () => {} }) {
  const browser = await puppeteer.launch({ executablePath: findChromium() ?? 'chromium', args: flags() });
  /** @type {Named[]} */
  const verdicts = [];
  const waiting = numbers.values();
  const worker = async () => {
    /** @type {{ tab: HostileTab, stage: HostileTab, pages: number } | undefined} */
    let place;
    for (const number of waiting) {
      place ??= { tab: await HostileTab.open(browser), stage: await HostileTab.open(browser), pages: 0 };
      const { name, page } = generate(seed, number);
      const verdict = { name, ...(await tryPage(place.tab, place.stage, page)) };
      verdicts.push(verdict);
      onVerdict(verdict);
      place.pages += 1;
      const isWorn = place.pages >= pagesOfATab || !['capture', 'refusal'].includes(verdict.kind);
      if (!isWorn) continue;
      place.tab.close();
      place.stage.close();
      place = undefined;
    }
  };
  try {
    await Promise.all([worker(), worker()]);
  } finally {
    await browser.close();
  }
  return verdicts;
}

/** @param {readonly Named[]} verdicts */
export function countVerdicts(verdicts) {
  /** @param {import('./trial.mjs').Verdict['kind']} kind */
  const of = (kind) => verdicts.filter((verdict) => verdict.kind === kind).length;
  return {
    pages: verdicts.length,
    captures: of('capture'),
    refusals: of('refusal') + of('left'),
    failures: of('failure'),
    unloadable: of('unloadable'),
    hangs: of('hang'),
    crashes: of('crash'),
    executions: verdicts.filter(({ ran }) => ran.length > 0).length,
    requests: verdicts.filter(({ asked }) => asked.length > 0).length,
  };
}

function flags() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root has no user namespace to build a sandbox in
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
