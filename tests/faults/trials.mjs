// One story stopped at each of its steps in turn; after each stop the library is looked over, and what was begun is
// tried again.
import { until } from '../../scripts/browsers/until.mjs';

/**
 * @typedef {import('./chromium.mjs').FaultyChromium} Browser
 * @typedef {{ story: string, stop: number, at: string, way: string, loss: string }} Trial `loss` is empty when all is well
 */

/** Ways of capturing a page in a tab. */
export const captureStories = {
  'a new page': { before: [], intent: 'click' },
  'a page again': { before: ['same'], intent: 'click' },
  'an update': { before: ['other'], intent: 'update' },
  'an unchanged update': { before: ['same'], intent: 'update' },
  'no article': { before: [], intent: 'click' },
  anyway: { before: [], intent: 'anyway' },
};

export const libraryStories = [
  'trashAndRestore',
  'trashAndPurge',
  'mark',
  'edit',
  'picture',
  'want',
  'flush',
  'tend',
  'rebuild',
];

/** What happens to the page, while the background is held. @type {Record<string, (browser: Browser) => Promise<void>>} */
export const accidents = {
  'the background ended': (browser) => browser.endBackground(),
  'the tab closed': async (browser) => {
    await browser.page?.close();
    browser.page = await browser.browser?.newPage();
    await browser.goOn();
  },
  'the tab went elsewhere': async (browser) => {
    await browser.page?.goto('https://faults.example/elsewhere');
    await browser.goOn();
  },
  'the tab crashed': async (browser) => {
    const crashed = browser.page;
    browser.page = await browser.browser?.newPage();
    crashed?.goto('chrome://crash').catch(() => {});
    await until(
      () =>
        crashed?.evaluate('1').then(
          () => false,
          () => true,
        ),
      'the tab to crash',
    ).catch(() => {});
    await crashed?.close().catch(() => {});
    await browser.goOn();
  },
};

let lastPage = 0;

/**
 * @param {Browser} browser
 * @param {keyof typeof captureStories} story
 * @param {number} stop 0 runs it through
 * @param {string} way of `accidents`
 * @returns {Promise<Trial & { passed: number, reached: boolean }>}
 */
export async function tryCapture(browser, story, stop, way) {
  lastPage += 1;
  const name = `word${lastPage}q`;
  const url = `https://faults.example/${story === 'no article' ? 'front' : 'story'}/${name}`;
  const { before, intent } = captureStories[story];
  for (const text of before) {
    await browser.page?.goto(`${url}?text=${text}`);
    await captured(browser, 'click');
  }
  await browser.page?.goto(`${url}?text=same`);
  await browser.arm(stop);
  await browser.ask(
    `void (window.answer = undefined, ${captureBy(intent)}.then((reply) => { window.answer = reply ?? 'none'; }, () => { window.answer = 'none'; }))`,
  );
  const reached = await until(
    async () => (browser.held && 'held') || ((await browser.ask('window.answer !== undefined')) && 'answered'),
    'the step or the answer',
  );
  const { passed, at } = reached === 'held' ? { passed: stop, at: '' } : await browser.progress();
  if (reached === 'held') await accidents[way]?.(browser);
  const reply =
    reached === 'held' && way === 'the background ended'
      ? undefined
      : await until(() => browser.ask('window.answer'), 'an answer');
  const loss = await lossOf(browser, { url: `${url}?text=same`, name, reply, story, isKnown: before.length > 0 });
  return { story, stop, at, way, loss, passed, reached: reached === 'held' };
}

/** @param {string} intent */
export function captureBy(intent) {
  return `chrome.tabs.query({}).then((tabs) => chrome.runtime.sendMessage({ name: 'capture', request: { tabId: tabs.find(({ url }) => url?.startsWith('https://faults.example')).id, intent: '${intent}', part: 'page' } }))`;
}

/** @param {Browser} browser @param {string} intent */
async function captured(browser, intent) {
  return browser.ask(captureBy(intent));
}

/**
 * @param {Browser} browser
 * @param {{ url: string, name: string, reply: any, story: string, isKnown: boolean }} what
 */
async function lossOf(browser, { url, name, reply, story, isKnown }) {
  const flaws = /** @type {string[]} */ (await browser.ask('look.flaws()'));
  if (flaws.length > 0) return flaws.join('; ');
  const page = JSON.stringify(url);
  const isWhole = () => browser.ask(`look.isWhole(${page}, '${name}')`);
  const saidCaptured = reply?.ok === true && ['captured', 'updated'].includes(reply.value.kind);
  if (saidCaptured && !(await isWhole())) return 'said to be captured, and is not whole';
  if (story === 'no article') return '';
  // What did not come to its end is named; where nothing was noted yet, whoever asked was told.
  await browser.page?.goto(url);
  const again = /** @type {any} */ (await captured(browser, isKnown ? 'update' : 'anyway'));
  if (again?.ok !== true) return `cannot be captured again: ${JSON.stringify(again)}`;
  if (!(await browser.ask(`look.isWhole(${page}, '${name}') `)) && !isKnown) return 'captured again, and is not whole';
  if (await browser.ask(`look.isNamed(${page})`)) return 'captured, and still named as unfinished';
  return /** @type {string[]} */ (await browser.ask('look.flaws()')).join('; ');
}

/**
 * @param {Browser} browser
 * @param {string} story of `libraryStories`
 * @param {number} stop
 * @returns {Promise<Trial & { passed: number, reached: boolean }>}
 */
export async function tryLibrary(browser, story, stop) {
  await browser.arm(stop);
  let ended = false;
  const running = browser.run(`stories.${story}()`).then(
    (result) => {
      ended = true;
      return result;
    },
    () => {
      ended = true;
      return { error: '' };
    },
  );
  await until(() => browser.held || ended, 'the step or the end');
  const reached = browser.held;
  const { passed, at } = reached ? { passed: stop, at: '' } : await browser.progress();
  if (reached) await browser.endBackground();
  const { error } = await running;
  const flaws = /** @type {string[]} */ (await browser.ask('look.flaws()'));
  return {
    story,
    stop,
    at,
    way: 'the background ended',
    loss: [...flaws, ...(error && !reached ? [error] : [])].join('; '),
    passed,
    reached,
  };
}
