// The memory that a browser takes while something runs: of all its processes together, on Linux.
import { readFileSync } from 'node:fs';

/** Milliseconds between two looks. */
const every = 50;

/**
 * @template T
 * @param {import('playwright').Browser} browser
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T, peak: number }>} peak in bytes
 */
export async function withPeak(browser, work) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pids = processInfo.map(({ id }) => id);
  let peak = 0;
  const look = () => {
    const bytes = pids.reduce((sum, pid) => sum + residentBytes(pid), 0);
    peak = Math.max(peak, bytes);
  };
  const timer = setInterval(look, every);
  try {
    const result = await work();
    look(); // what is over within two looks
    return { result, peak };
  } finally {
    clearInterval(timer);
    await session.detach().catch(() => undefined); // a browser that ended says so itself
  }
}

/** Its own share of what it holds, so that what processes share counts once. @param {number} pid */
function residentBytes(pid) {
  try {
    const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0; // it has ended
  }
}
