// A profile on a file system of its own, filled to the brim while something is stored: it fails by name and loses nothing,
// and once there is room it goes well.
import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FaultyChromium } from './chromium.mjs';
import { captureBy } from './trials.mjs';

/** @typedef {import('./trials.mjs').Trial} Trial */

/**
 * What is left when it begins, in bytes. On a small disk the browser is asked anew each time, and little is tried; on a
 * larger one its last answer still serves when the disk is filled all at once, and the writes find out.
 */
const disks = [
  { way: 'known', megabytes: 400, leftovers: [0, 4096, 2_000_000, 20_000_000, 80_000_000] },
  { way: 'all at once', megabytes: 1600, leftovers: [0, 4096, 20_000, 65_536, 200_000, 2_000_000] },
];
const stories = ['capture', 'bigPicture', 'flush', 'tend', 'rebuild', 'importing', 'migration'];

/**
 * @param {string} dist
 * @param {import('./web.mjs').FaultsWeb} web
 * @param {(trial: Trial) => void} note
 */
export async function tryFullDisk(dist, web, note) {
  for (const { way, megabytes, leftovers } of disks) {
    const disk = new SmallDisk(megabytes);
    const browser = new FaultyChromium(dist, web, disk.folder);
    try {
      await browser.start();
      await fillLibrary(browser);
      for (const story of stories)
        for (const left of leftovers) note(await tryStory(browser, disk, { story, left, way }));
    } finally {
      await browser.close();
      disk.close();
    }
  }
}

class SmallDisk {
  folder = mkdtempSync(join(tmpdir(), 'offprint-disk-'));
  #filler = join(this.folder, 'filler');

  /** @param {number} megabytes */
  constructor(megabytes) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', this.folder]);
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

/**
 * @param {FaultyChromium} browser
 * @param {SmallDisk} disk
 * @param {{ story: string, left: number, way: string }} what
 * @returns {Promise<Trial>}
 */
async function tryStory(browser, disk, { story, left, way }) {
  page += 1;
  const word = `brim${page}q`;
  const url = `https://faults.example/story/${word}?text=same`;
  await browser.show(url);
  await browser.arm(0);
  await browser.run('stories.read()'); // it knows of the room there is
  if (story === 'migration') await browser.ask('look.writeOld(60)');
  /** @returns {Promise<{ ok: boolean, code?: string | undefined }>} */
  const act = async () => {
    if (story === 'migration') return { ok: (await browser.ask('look.openOld()')) === 60 };
    if (story === 'capture') return /** @type {any} */ (await browser.ask(captureBy('click')));
    const { error } = await browser.run(
      `stories.${story}().catch((error) => { throw new Error(error.code + ', ' + (error.cause?.stack ?? error.cause)); })`,
    );
    return { ok: error === undefined, code: error };
  };
  const attempt = () => act().catch((error) => ({ ok: false, code: String(error.cause ?? error) }));
  const count = () => /** @type {Promise<number>} */ (browser.ask('look.count()'));
  const before = await count();
  disk.fill(left);
  const full = await attempt();
  disk.free();
  /** @type {string[]} */
  const losses = [];
  /** @param {string} when @param {boolean} isCaptured @param {number} least */
  const lookOver = async (when, isCaptured, least) => {
    losses.push(.../** @type {string[]} */ (await browser.ask('look.flaws()')).map((flaw) => `${when}: ${flaw}`));
    if (story === 'capture' && isCaptured && !(await browser.ask(`look.isWhole(${JSON.stringify(url)}, '${word}')`)))
      losses.push(`${when}: said to be captured, and is not whole`);
    const there = await count();
    if (there < least) losses.push(`${when}: ${there} captures of ${least}`);
  };
  if (!full.ok && !/diskFull/.test(String(full.code))) losses.push(`failed as ${full.code}`);
  await lookOver('afterwards', full.ok, before);
  const again = await attempt();
  if (!again.ok) losses.push(`with room again, it fails: ${JSON.stringify(again)}`);
  await lookOver('with room again', again.ok, before);
  const all = await count();
  await browser.killBrowser();
  await lookOver('after another start', again.ok, all);
  return {
    story: `a full disk, ${way}: ${story}`,
    stop: left,
    at: '',
    way: full.ok ? 'enough room' : `refused, ${String(full.code).slice(0, 60)}`,
    loss: losses.join('; '),
  };
}
