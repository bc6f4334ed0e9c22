// A profile on a file system of its own, filled to the brim while something is stored: it fails by name and loses nothing,
// and once there is room it goes well.
import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FaultyChromium } from './chromium.mjs';
import { captureBy } from './trials.mjs';

/** @typedef {import('./trials.mjs').Trial} Trial */

/** What is left when it begins, in bytes. */
const leftovers = [0, 4096, 65_536, 400_000, 2_000_000];
const stories = ['capture', 'bigPicture', 'flush', 'tend', 'rebuild', 'importing', 'migration'];

/**
 * @param {string} dist
 * @param {import('./web.mjs').FaultsWeb} web
 * @param {(trial: Trial) => void} note
 */
export async function tryFullDisk(dist, web, note) {
  const disk = new SmallDisk();
  const browser = new FaultyChromium(dist, web, disk.folder);
  try {
    await browser.start();
    await fillLibrary(browser);
    for (const story of stories) for (const left of leftovers) note(await tryStory(browser, disk, story, left));
  } finally {
    await browser.close();
    disk.close();
  }
}

class SmallDisk {
  folder = mkdtempSync(join(tmpdir(), 'offprint-disk-'));
  #filler = join(this.folder, 'filler');

  constructor() {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400m', 'tmpfs', this.folder]);
  }

  /** @param {number} left bytes */
  fill(left) {
    const { bavail, bsize } = statfsSync(this.folder);
    const file = openSync(this.#filler, 'w');
    const piece = new Uint8Array(1 << 20);
    let size = 0;
    try {
      for (let goal = bavail * bsize; size < goal; ) size += writeSync(file, piece);
    } catch {
      // Full, and to the last byte.
    }
    ftruncateSync(file, Math.max(0, size - left));
    closeSync(file);
  }

  free() {
    rmSync(this.#filler, { force: true });
  }

  close() {
    execFileSync('umount', ['-l', this.folder]);
    rmSync(this.folder, { recursive: true });
  }
}

let page = 0;

/** @param {FaultyChromium} browser */
async function fillLibrary(browser) {
  for (let at = 0; at < 5; at += 1) {
    await browser.show(`https://faults.example/story/disk${at}q?text=same`);
    const reply = /** @type {any} */ (await browser.ask(captureBy('click')));
    if (reply?.ok !== true) throw new Error(`Nothing was captured: ${JSON.stringify(reply)}`);
  }
}

/** @param {FaultyChromium} browser @param {SmallDisk} disk @param {string} story @param {number} left @returns {Promise<Trial>} */
async function tryStory(browser, disk, story, left) {
  page += 1;
  const word = `brim${page}q`;
  const url = `https://faults.example/story/${word}?text=same`;
  await browser.show(url);
  await browser.arm(0);
  if (story === 'migration') await browser.ask('look.writeOld(60)');
  const act = async () => {
    if (story === 'migration') return { ok: (await browser.ask('look.openOld()')) === 60 };
    if (story === 'capture') return /** @type {any} */ (await browser.ask(captureBy('click')));
    const { error } = await browser.run(
      `stories.${story}().catch((error) => { throw error.code ? new Error(error.code + ': ' + error.cause) : error; })`,
    );
    return { ok: error === undefined, code: error };
  };
  const before = await browser.ask('look.count()');
  disk.fill(left);
  const full = await act().catch((error) => ({ ok: false, code: String(error.cause ?? error) }));
  disk.free();
  const losses = [];
  if (!full.ok && !/diskFull|databaseBroken/.test(String(full.code))) losses.push(`failed as ${full.code}`);
  losses.push(.../** @type {string[]} */ (await browser.ask('look.flaws()')));
  const isWhole = () => browser.ask(`look.isWhole(${JSON.stringify(url)}, '${word}')`);
  if (story === 'capture' && full.ok && !(await isWhole())) losses.push('said to be captured, and is not whole');
  if ((await browser.ask('look.count()')) < before) losses.push(`${before} captures were there before`);
  const again = await act().catch((error) => ({ ok: false, code: String(error.cause ?? error) }));
  if (!again.ok) losses.push(`with room again, it fails: ${JSON.stringify(again)}`);
  if (story === 'capture' && !(await isWhole())) losses.push('captured with room again, and is not whole');
  losses.push(.../** @type {string[]} */ (await browser.ask('look.flaws()')));
  const way = full.ok ? 'enough room' : `a full disk, ${full.code}`;
  return { story: `a full disk: ${story}`, stop: left, at: '', way, loss: losses.join('; ') };
}
