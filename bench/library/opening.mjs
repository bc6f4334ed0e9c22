// What a user waits for: rows on the screen after popup or library is opened, and a page that stays free while they type.

/** Times that each page is opened; the first, which also reads the disk, is in the median like the others. */
const times = 5;
const typed = 'commonplace';
const popupSize = { width: 400, height: 600 };
/** The list to show: without it the library shows what it showed last, which is what was typed. */
const everything = '#view=all';

/**
 * Milliseconds from the start of the navigation to the frame after which the first rows (fifty in the library, what a
 * popup shows in the popup), or the words for an empty library, are painted. Medians.
 * @param {import('./extension.mjs').Launched} launched
 * @param {number} size captures in the library
 */
export async function open(launched, size) {
  return {
    popup: await median(() => painted(launched, 'popup', Math.min(size, 5))),
    library: await median(() => painted(launched, 'library', Math.min(size, 50))),
    typingTask: size === 0 ? 0 : await typing(launched),
  };
}

/** @param {() => Promise<number>} measure */
async function median(measure) {
  const all = [];
  for (let time = 0; time < times; time++) all.push(await measure());
  return all.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/**
 * @param {import('./extension.mjs').Launched} launched
 * @param {'popup' | 'library'} name
 * @param {number} rows
 */
async function painted({ browser, origin }, name, rows) {
  const page = await browser.newPage();
  try {
    if (name === 'popup') await page.setViewport(popupSize);
    await page.evaluateOnNewDocument((wanted) => {
      const look = () => {
        const seen =
          wanted === 0
            ? document.querySelector('.nothing:not(.reader *)')
            : document.querySelectorAll('[role=option]').length >= wanted;
        if (!seen) requestAnimationFrame(look);
        else
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => Object.assign(window, { paintedAt: performance.now() });
            port2.postMessage(null);
          });
      };
      requestAnimationFrame(look);
    }, rows);
    await page.goto(`${origin}/${name}/index.html${everything}`);
    const found = await page.waitForFunction(() => 'paintedAt' in window && window.paintedAt, { timeout: 120_000 });
    return Number(await found.jsonValue());
  } finally {
    await page.close();
  }
}

/** The longest task while a query is typed into the library page, letter by letter; 0 when none was beyond 50 ms. @param {import('./extension.mjs').Launched} launched */
async function typing({ browser, origin }) {
  const page = await browser.newPage();
  try {
    await page.goto(`${origin}/library/index.html${everything}`);
    await page.waitForSelector('[role=option]');
    await page.evaluate(() => {
      Object.assign(window, { longest: 0 });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest ?? 0, duration);
      }).observe({ type: 'longtask' });
    });
    await page.type('input[type=search]', typed, { delay: 80 });
    await page.waitForSelector('.list:not(.busy), .nothing');
    return Number(await page.evaluate(() => window.longest));
  } finally {
    await page.close();
  }
}
