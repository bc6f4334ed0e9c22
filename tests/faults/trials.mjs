// One story stopped at each of its steps in turn; after each stop the library is looked over, and what was begun is
// tried again.
import { until } from '../../scripts/browsers/until.mjs';

/**
 * @typedef {import('./chromium.mjs').FaultyChromium | import('./firefox.mjs').FaultyFirefox} Browser
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

/** Milliseconds: the machine may be busy with other things. */
const patience = 60_000;

let lastPage = 0;

/** Ways in which nobody is left to answer. @type {Record<string, (browser: Browser) => Promise<void>>} */
const ends = {
  'the background ended': (browser) => browser.endBackground(),
  'the extension reloaded': (browser) => browser.reloadExtension(),
};

/** All that may happen while the background is held. @param {Browser} browser */
export function waysOf(browser) {
  return [...Object.keys(ends), ...Object.keys(browser.accidents)];
}

/**
 * @param {Browser} browser
 * @param {keyof typeof captureStories} story
 * @param {number} stop 0 runs it through
 * @param {string} way of `waysOf`
 * @returns {Promise<Trial & { passed: number, reached: boolean }>}
 */
export async function tryCapture(browser, story, stop, way) {
  lastPage += 1;
  const name = `word${lastPage}q`;
  const url = `https://faults.example/${story === 'no article' ? 'front' : 'story'}/${name}`;
  const { before, intent } = captureStories[story];
  for (const text of before) {
    await browser.show(`${url}?text=${text}`);
    await captured(browser, 'click');
  }
  await browser.show(`${url}?text=same`);
  await browser.arm(stop);
  const asking = browser.ask(
    `void (window.answer = undefined, ${captureBy(intent)}.then((reply) => { window.answer = reply ?? 'none'; }, () => { window.answer = 'none'; }))`,
  );
  // In Firefox the background may stand at its step before it is told that it was asked.
  await asking.catch(unlessHeld(browser));
  /** @type {any} */
  let reply;
  await until(
    async () => {
      reply ??= browser.held ? undefined : await browser.ask('window.answer');
      return browser.held || reply;
    },
    'the step or the answer',
    patience,
  );
  // What comes after the answer is of the story, too: the background may stand there by now.
  const progress = browser.held ? undefined : await browser.progress().catch(unlessHeld(browser));
  const { held } = browser;
  const { passed, at } = progress ?? { passed: stop, at: held?.at ?? '' };
  if (!held) await browser.disarm();
  const end = held && ends[way];
  if (end) await end(browser);
  else if (held) {
    await browser.accidents[way]?.();
    await browser.goOn();
  }
  if (end) reply = undefined;
  else reply ??= await until(() => browser.ask('window.answer'), 'an answer', patience);
  await browser.tidy();
  const isNoted = held?.isNoted ?? false;
  const loss = await lossOf(browser, {
    url: `${url}?text=same`,
    name,
    reply,
    story,
    isNoted,
    isKnown: before.length > 0,
    hasMoved: way === 'the tab went elsewhere',
  });
  return { story, stop, at, way, loss, passed, reached: held !== undefined };
}

/** Nothing is answered by a background that stands at a step. @param {Browser} browser */
function unlessHeld(browser) {
  return (/** @type {unknown} */ error) => {
    if (!browser.held) throw error;
    return undefined;
  };
}

/** Two windows with the same page, and six who ask for its capture at once: one capture comes of it. @param {Browser} browser @returns {Promise<Trial>} */
export async function tryTogether(browser) {
  lastPage += 1;
  const name = `word${lastPage}q`;
  const url = `https://faults.example/story/${name}?text=same`;
  await browser.show(url);
  await browser.arm(0);
  const tabs = "chrome.tabs.query({ url: 'https://faults.example/*', status: 'complete' })";
  await browser.ask(`chrome.windows.create({ url: ${JSON.stringify(url)} }).then(() => {})`);
  await until(() => browser.ask(`${tabs}.then(({ length }) => length === 2)`), 'the second window', patience);
  const ask = `(id) => chrome.runtime.sendMessage({ name: 'capture', request: { tabId: id, intent: 'click', part: 'page' } })`;
  const replies = /** @type {any[]} */ (
    await browser.ask(`${tabs}.then((tabs) => Promise.all([...tabs, ...tabs, ...tabs].map(({ id }) => (${ask})(id))))`)
  );
  await browser.ask(`${tabs}.then((tabs) => chrome.tabs.remove(tabs.at(-1).id))`);
  const unsaid = replies.filter(({ ok }) => ok !== true).map((reply) => JSON.stringify(reply));
  const isWhole = await browser.ask(`look.isWhole(${JSON.stringify(url)}, '${name}')`);
  const flaws = /** @type {string[]} */ (await browser.ask('look.flaws()'));
  const loss = [...unsaid, ...(isWhole ? [] : ['is not whole']), ...flaws].join('; ');
  return { story: 'six at once', stop: 0, at: '', way: 'two windows', loss };
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
 * @param {{ url: string, name: string, reply: any, story: string, isNoted: boolean, isKnown: boolean, hasMoved: boolean }} what
 */
async function lossOf(browser, { url, name, reply, story, isNoted, isKnown, hasMoved }) {
  const flaws = /** @type {string[]} */ (await browser.ask('look.flaws()'));
  if (flaws.length > 0) return flaws.join('; ');
  const page = JSON.stringify(url);
  const isWhole = await browser.ask(`look.isWhole(${page}, '${name}')`);
  const saidCaptured = reply?.ok === true && ['captured', 'updated'].includes(reply.value.kind);
  // Where the tab went elsewhere in time, what it shows by then is captured.
  if (saidCaptured && !isWhole && !hasMoved) return 'said to be captured, and is not whole';
  if (story === 'no article') return '';
  // What did not come to its end is named; where nothing was noted yet, whoever asked was told.
  const isTold = typeof reply?.ok === 'boolean';
  if (isNoted && !isWhole && !isTold && !(await browser.ask(`look.isNamed(${page})`)))
    return 'cut short, and not named';
  await browser.show(url);
  const again = /** @type {any} */ (await captured(browser, isKnown ? 'update' : 'anyway'));
  if (again?.ok !== true) return `cannot be captured again: ${JSON.stringify(again)}`;
  if (!(await browser.ask(`look.isWhole(${page}, '${name}')`)) && !isKnown) return 'captured again, and is not whole';
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
  await until(() => browser.held || ended, 'the step or the end', patience);
  const { held } = browser;
  const { passed, at } = held ? { passed: stop, at: held.at } : await browser.progress();
  if (held) await browser.endBackground();
  else await browser.disarm();
  const { error } = await running;
  const flaws = /** @type {string[]} */ (await browser.ask('look.flaws()'));
  return {
    story,
    stop,
    at,
    way: 'the background ended',
    loss: [...flaws, ...(error && !held ? [error] : [])].join('; '),
    passed,
    reached: held !== undefined,
  };
}
