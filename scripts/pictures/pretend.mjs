// A popup opened in a tab has no page in front of it: what the browser and the background would say is said for them.

/**
 * Lets the popup believe that it captured a page.
 * @param {import('puppeteer-core').Page} page
 * @param {number} id of the capture
 */
export async function pretendCaptured(page, id) {
  await page.evaluateOnNewDocument((captured) => {
    const { chrome } = /** @type {any} */ (globalThis);
    if (!chrome?.tabs) return;
    chrome.tabs.query = (/** @type {unknown} */ _, /** @type {(tabs: unknown[]) => void} */ answer) => {
      const tabs = [{ id: 1, url: 'https://tidalnotes.example/' }];
      answer?.(tabs);
      return Promise.resolve(tabs);
    };
    chrome.runtime.sendMessage = (/** @type {unknown[]} */ ...sent) => {
      const reply = { ok: true, value: { kind: 'captured', id: captured, part: 'page' } };
      const answer = sent.at(-1);
      if (typeof answer === 'function') answer(reply);
      return Promise.resolve(reply);
    };
  }, id);
}
