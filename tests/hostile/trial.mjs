// One hostile page from load to verdict: captured by the real content script, and what came of it shown where nothing
// protects it.
import { HostileTab } from './tab.mjs';

/** @typedef {import('./draft.mjs').Draft} Draft @typedef {import('./tab.mjs').Reply} Reply */

/**
 * @typedef {object} Verdict
 * @property {'capture' | 'refusal' | 'failure' | 'hang' | 'crash' | 'left' | 'unloadable'} kind `left` is a page that went
 *   away while it was captured; `unloadable` one that brought itself down before
 * @property {string} detail code of a refusal, words of a failure
 * @property {string[]} ran what was executed that should not have been
 * @property {string[]} asked what was requested that should not have been
 * @property {boolean} loud whether the page ran something of its own before: then executions are heard
 * @property {number} ms
 */

/** Milliseconds of work of the tab's thread beyond which a capture hangs. */
const longest = 10_000;
/** Milliseconds after which it is not waited for, or asked what it is at: the machine may be busy with other things. */
const patience = 60_000;
/** So often it is waited for. */
const mostTurns = 5;

/** After so many turns a page that still does something of its own accord is taken to do so for ever. */
const mostOwnTurns = 20;

/** Codes that tell the user what to do; any other is a defect. */
const clear = ['noText', 'pageTooLarge', 'pdfPage'];

/**
 * @param {HostileTab} tab
 * @param {HostileTab} stage
 * @param {Draft} draft
 * @returns {Promise<Verdict>}
 */
export async function tryPage(tab, stage, draft) {
  tab.forget();
  try {
    await within(tab.load(draft), patience);
  } catch (error) {
    return verdict('unloadable', String(error), tab);
  }
  const loud = tab.ran.length > 0;
  const isSilent = await fallsSilent(tab).catch(() => false);
  const { ms = 0, ...outcome } = await capture(tab, draft);
  // What a page does of its own accord while it is captured is its own affair.
  const hasLeft = 'kind' in outcome && outcome.kind === 'left';
  const quiet = isSilent && !hasLeft && draft.meanwhile.length === 0;
  const ran = quiet ? tab.ran : [];
  const asked = quiet ? tab.asked.filter(isOfPage).map(({ kind, url }) => `${kind} ${url}`) : [];
  if ('html' in outcome) {
    const shown = await showUnprotected(stage, outcome.html).catch((/** @type {unknown} */ error) => String(error));
    if (typeof shown === 'string') return { kind: 'failure', detail: `when shown: ${shown}`, ran, asked, loud, ms };
    return { kind: 'capture', detail: '', ran: [...ran, ...shown.ran], asked: [...asked, ...shown.asked], loud, ms };
  }
  return { ...outcome, ran, asked, loud, ms };
}

/** Waits until a page is at the end of what it does by itself; false where it comes to none. @param {HostileTab} tab */
async function fallsSilent(tab) {
  for (let turns = 0; turns < mostOwnTurns; turns += 1) {
    tab.forget();
    await within(tab.settle(), patience);
    if (tab.ran.length + tab.asked.length === 0) return true;
  }
  return false;
}

/** @typedef {{ html: string } | Pick<Verdict, 'kind' | 'detail'>} Outcome */

/** @param {HostileTab} tab @param {Draft} draft @returns {Promise<Outcome & { ms?: number }>} */
async function capture(tab, draft) {
  try {
    if (draft.selectsAll) await tab.evaluate('getSelection().selectAllChildren(document.documentElement)');
    await tab.settle();
    tab.forget();
    const before = await tab.worked();
    for (const act of draft.meanwhile) await tab.act(`{ ${act} }`);
    const reply = await whileWorking(tab, before, tab.extract(draft.selectsAll ? 'auto' : 'page'));
    const ms = (await tab.worked()) - before;
    await tab.settle().catch(() => {});
    // What the page itself does meanwhile is work of the same thread.
    if (ms > longest && draft.meanwhile.length === 0) return { kind: 'hang', detail: '', ms };
    return { ...judged(reply, tab.reported), ms };
  } catch (error) {
    const words = String(error);
    if (tab.crashed || /crashed|Target closed|Session closed/.test(words)) return { kind: 'crash', detail: words };
    if (error instanceof Late) return { kind: 'hang', detail: words };
    // As the browser tells the background when the tab went on to another page: that is `tabGone`.
    if (/context was destroyed|Cannot find context|navigated|Cannot find default/.test(words))
      return { kind: 'left', detail: 'tabGone' };
    return { kind: 'failure', detail: words };
  }
}

/**
 * Waits as long as the tab has not worked beyond what is allowed: on a busy machine that may be minutes.
 * @template T @param {HostileTab} tab @param {number} before @param {Promise<T>} work @returns {Promise<T>}
 */
async function whileWorking(tab, before, work) {
  for (let turns = 1; ; turns += 1) {
    try {
      return await within(work, patience);
    } catch (error) {
      const isAtWork = async () => (await within(tab.worked(), patience)) - before < longest;
      if (!(error instanceof Late) || turns >= mostTurns || !(await isAtWork().catch(() => false))) throw error;
    }
  }
}

/** @param {Reply} reply @param {string} reported @returns {Outcome} */
function judged(reply, reported) {
  if (!reply.ok && clear.includes(reply.code)) return { kind: 'refusal', detail: reply.code };
  if (!reply.ok) return { kind: 'failure', detail: reported };
  const { article, receipt } = reply.value;
  const { url, canonicalUrl, title, html, lang, dir } = article;
  const text = said(article.text, html);
  if ([url, canonicalUrl, title, html, lang, dir, text].some((each) => typeof each !== 'string'))
    return { kind: 'failure', detail: 'an article that is none' };
  if (!Array.isArray(article.byline)) return { kind: 'failure', detail: 'an article by nobody' };
  if (text?.trim() === '' || article.title.trim() === '') return { kind: 'failure', detail: 'an empty article' };
  if (/secret/.test(article.url + article.canonicalUrl)) return { kind: 'failure', detail: 'credentials are kept' };
  if ('polluted' in {} || JSON.stringify(receipt).includes('NaN')) return { kind: 'failure', detail: 'polluted' };
  return { html: article.html };
}

/**
 * The text of an article, which refers to its HTML where that is long; undefined where it refers to what is not there.
 * @param {import('../../src/model').SaidOnce['article']['text']} text
 * @param {string} html
 */
function said(text, html) {
  if (typeof text === 'string') return text;
  const pieces = text.map((piece) => (typeof piece === 'string' ? piece : at(html, ...piece)));
  return pieces.includes(undefined) ? undefined : pieces.join('');
}

/** @param {string} html @param {number} from @param {number} length */
function at(html, from, length) {
  const isThere = from >= 0 && length > 0 && from + length <= html.length;
  return isThere ? html.slice(from, from + length) : undefined;
}

/**
 * Shows an article in a page without a policy, as a document and put into one, and touches all of it. Pictures by web
 * address are part of an article; whoever shows it decides on them.
 * @param {HostileTab} stage
 * @param {string} html
 */
async function showUnprotected(stage, html) {
  stage.forget();
  await within(stage.show(`<!doctype html><body><main>${html}</main>`), patience);
  await within(stage.evaluate(`(${provoke})(${JSON.stringify(html)})`), patience);
  await within(stage.settle(), patience);
  const asked = stage.asked.filter((each) => each.kind !== 'Image' && isOfPage(each));
  return {
    ran: stage.ran.map((each) => `shown: ${each}`),
    asked: asked.map(({ kind, url }) => `shown: ${kind} ${url}`),
  };
}

/** The icon of a site is asked for by the browser itself, when it finds time. @param {{ url: string }} request */
function isOfPage({ url }) {
  return !url.endsWith('/favicon.ico');
}

/** Runs in the stage. @param {string} html */
function provoke(html) {
  const again = document.createElement('div');
  document.body.append(again);
  again.innerHTML = html;
  const events = ['load', 'error', 'mouseover', 'focus', 'toggle', 'begin', 'animationend', 'pointerdown', 'click'];
  // The first thousands are enough: what an article repeats it repeats alike.
  for (const element of [...document.querySelectorAll('*')].slice(0, 3000)) {
    if (element.closest('a[href^="http"], a[href^="mailto"], a[href^="tel"]')) continue;
    for (const event of events) element.dispatchEvent(new Event(event, { bubbles: false, cancelable: true }));
  }
}

class Late extends Error {}

/** @template T @param {Promise<T>} work @param {number} ms @returns {Promise<T>} */
async function within(work, ms) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<never>} */
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Late(`no answer within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Verdict['kind']} kind @param {string} detail @param {HostileTab} tab @returns {Verdict} */
function verdict(kind, detail, tab) {
  return { kind, detail, ran: [], asked: [], loud: tab.ran.length > 0, ms: 0 };
}
