// What runs inside the page, in a world of its own. Each function is sent there as its source: it uses what the page
// has, what was put into `bench`, and what stands in its own body.

/**
 * What an extractor makes of a page. `looksLikeArticle` is null where an extractor has no gate.
 * @typedef {{ text: string, title: string, byline: string | string[], publishedTime: string, siteName: string,
 *   lang: string, looksLikeArticle: boolean | null }} Reading
 *
 * What an extractor's world holds for these functions: the extractor, and the ones below.
 * @typedef {{ ask: () => Promise<Reply>, Readability: new (page: Document) => { parse(): Found | null },
 *   isProbablyReaderable: (page: Document) => boolean,
 *   Defuddle: new (page: Document, options: { url: string }) => { parse(): Defuddled },
 *   blockText: (html: string) => string }} World
 * @typedef {{ ok: boolean, code?: string, value?: import('../../src/model').SaidOnce }} Reply
 * @typedef {{ content?: string | null, title?: string | null, byline?: string | null, publishedTime?: string | null,
 *   siteName?: string | null, lang?: string | null }} Found
 * @typedef {{ content: string, title: string, author: string, published: string, site: string, language: string }} Defuddled
 */

/**
 * As much of an extension's world as the content script asks for: it listens, can be asked, and is brought parts of extraction.
 * @param {Record<string, () => void>} parts run the scripts that the background would bring into the page
 */
export function standInForExtension(parts) {
  const id = 'offprint';
  /** @type {((message: object, sender: object, reply: (answer: unknown) => void) => unknown)[]} */
  const listeners = [];
  const onMessage = {
    addListener: listeners.push.bind(listeners),
    removeListener: () => {},
    hasListener: () => false,
  };
  const ask = (part = 'page') =>
    new Promise((resolve) => {
      const request = { part, withSource: true, rules: [] };
      for (const listen of listeners) listen({ name: 'extract', request }, { id }, resolve);
    });
  /** @param {{ request: { parts: string[] } }} message */
  const sendMessage = async ({ request }) => {
    for (const part of request.parts) parts[part]?.();
    return { ok: true };
  };
  Object.assign(globalThis, { chrome: { runtime: { id, onMessage, sendMessage } }, ask });
}

/** @param {World} world */
export function runOffprint({ ask }) {
  return ask();
}

/**
 * A page without text is answered with an error that has a name; any other is a defect.
 * @param {Reply} reply
 * @returns {Reading}
 */
export function readOffprint(reply) {
  if (!reply.value && reply.code !== 'noText') throw new Error(`The content script answered ${JSON.stringify(reply)}`);
  const {
    html = '',
    text = '',
    title = '',
    byline = [],
    publishedTime = '',
    siteName = '',
    lang = '',
  } = reply.value?.article ?? {};
  return {
    // That of a long article comes as references to its HTML.
    text:
      typeof text === 'string'
        ? text
        : text.map((piece) => (typeof piece === 'string' ? piece : html.slice(piece[0], piece[0] + piece[1]))).join(''),
    title,
    byline,
    publishedTime,
    siteName,
    lang,
    looksLikeArticle: reply.value?.looksLikeArticle ?? false,
  };
}

/**
 * On a copy of the page, as Readability's own documentation says.
 * @param {World} world
 */
export function runReadability({ Readability }) {
  return new Readability(/** @type {Document} */ (document.cloneNode(true))).parse();
}

/**
 * @param {Found | null} found
 * @param {World} world
 * @returns {Reading}
 */
export function readReadability(found, { blockText, isProbablyReaderable }) {
  return {
    text: blockText(found?.content ?? ''),
    title: found?.title ?? '',
    byline: found?.byline ?? '',
    publishedTime: found?.publishedTime ?? '',
    siteName: found?.siteName ?? '',
    lang: found?.lang ?? '',
    looksLikeArticle: isProbablyReaderable(document),
  };
}

/**
 * On the page itself, as Defuddle's own documentation says.
 * @param {World} world
 */
export function runDefuddle({ Defuddle }) {
  return new Defuddle(document, { url: document.URL }).parse();
}

/**
 * @param {Defuddled} found
 * @param {World} world
 * @returns {Reading}
 */
export function readDefuddle(found, { blockText }) {
  return {
    text: blockText(found.content),
    title: found.title,
    byline: found.author,
    publishedTime: found.published,
    siteName: found.site,
    lang: found.language,
    looksLikeArticle: null,
  };
}

/**
 * The text of a piece of HTML, block by block, a blank line between blocks: what `Article.text` is, for extractors
 * that give HTML only.
 * @param {string} html
 */
export function blockText(html) {
  const inline =
    /^(a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rb|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
  const silent = /^(script|style|noscript|template|svg)$/;
  /** @type {string[]} */
  const parts = [];
  /** @param {Node} node */
  const visit = (node) => {
    if (node instanceof Text) parts.push(node.data.replace(/\s+/g, ' '));
    if (!(node instanceof Element) || silent.test(node.localName)) return;
    if (node.localName === 'br') parts.push('\n');
    const edge = inline.test(node.localName) ? '' : '\n\n';
    parts.push(edge);
    for (const child of node.childNodes) visit(child);
    parts.push(edge);
  };
  visit(new DOMParser().parseFromString(html, 'text/html').body);
  return parts
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * One turn: times the run alone, and the longest of its tasks, then reads what it gave and looks whether the page is as
 * it was. The browser tells of tasks beyond fifty milliseconds only, and some time after they ended.
 * @template Raw
 * @param {(world: World) => Raw | Promise<Raw>} run
 * @param {(raw: Raw, world: World) => Reading} read
 * @param {World} world
 */
export async function takeTurn(run, read, world) {
  const before = document.documentElement.outerHTML;
  document.documentElement.getBoundingClientRect(); // a page that is being read was laid out before
  let longest = 0;
  let start = performance.now();
  const observer = new PerformanceObserver((tasks) => {
    for (const { startTime, duration } of tasks.getEntries())
      if (startTime + duration > start) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await new Promise((resolve) => setTimeout(resolve)); // what was done so far is no task of the extractor's
  start = performance.now();
  const raw = await run(world);
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 30));
  observer.disconnect();
  const changed = document.documentElement.outerHTML !== before;
  return { ...read(raw, world), ms, longest, changed };
}
