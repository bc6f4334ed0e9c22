// The attack lists from end to end: through a click and through the import, the library, each format and the way back.
// Nothing runs, nothing is asked for. Here is every so many-th of them; `npm run test:attacks` takes all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { type Attack, attacksOf, foreignFiles, linesOf, markOf, pageOf } from '../attacks/journey/carriers';
import { bringIn, readAll, takeOut, withAllSelected } from '../attacks/journey/library';
import { documentsOf, type Format, formats, returning, storedDocuments, toldBy } from '../attacks/journey/products';
import { type Shown, Stage } from '../attacks/journey/stage';
import { Tally } from '../attacks/journey/tally';
import { type Bed, browsers, useBed } from './bed';

const { OFFPRINT_ATTACKS_SHARE = '32', OFFPRINT_ATTACKS_BROWSER } = process.env;
const attacks = attacksOf(Number(OFFPRINT_ATTACKS_SHARE));
const kinds = browsers.filter((kind) => kind === (OFFPRINT_ATTACKS_BROWSER ?? kind));

/** Of two hundred articles on Chromium asks where the file shall be: no test can answer it. */
const parts = inGroups(attacks, 170);
const patience = { timeout: 60_000 + attacks.length * 3_000 };
const folder = mkdtempSync(join(tmpdir(), 'offprint-attacks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(kinds)('attacks in %s', (kind) => {
  const bed = useBed(kind);
  const tally = new Tally();
  tally.attacks = attacks.length;
  afterAll(() => console.log(`${kind}: ${tally.told()}`));

  it('are heard where nothing holds them', patience, async () => {
    const bare = attacks.map(
      ({ number, payload }): Shown => ({ name: `${number}`, type: 'text/html', body: payload, pictures: false }),
    );
    const { ran, asked } = await (await Stage.open(bed)).show(bare);
    const loud = new Set(ran.map((words) => words.split(':')[0])).size;
    const addresses = new Set(asked).size;
    tally.control = `shown as they are ${loud} run, and ask for ${addresses} addresses`;
    expect(loud).toBeGreaterThan(attacks.length / 4);
    expect(addresses).toBeGreaterThan(attacks.length / 10);
  });

  it(
    'run and ask nothing, clicked on and imported, in the library, in any format and on the way back',
    patience,
    async () => {
      for (const part of parts) {
        await bed.reset();
        await bed.choose({ keepPictures: false });
        const lost = await clickThrough(bed, part, tally);
        tally.lost.push(...lost.map(({ number }) => String(number)));
        const said = await imported(bed, [written('attacks.ndjson', linesOf(part))], tally);
        expect(said).toContain(`${part.length} articles came in`);
        await through(bed, tally);
      }
      expectSilence(tally);
      // What a page hides, or a browser takes for something else than text, is no part of its article.
      expect(tally.lost.length).toBeLessThan(attacks.length / 10);
    },
  );

  it('run and ask nothing when they come in the files of others', patience, async () => {
    for (const part of parts) {
      await bed.reset();
      const paths = [...foreignFiles(part)].map(([name, text]) => written(name, text));
      await imported(bed, paths, tally);
      const { captures } = await bed.stored();
      // Pages, notes and a list of articles: each comes in unless the attack is all that is left of its page.
      expect(captures.length).toBeGreaterThan(part.length * 2.7);
      expect(captures.map(({ title }) => title)).toContain('All of them on one page');
      await open(bed, 'of others', tally);
      await showStored(bed, 'of others', tally);
    }
    expectSilence(tally);
  });
});

function expectSilence({ executions, requests }: Tally): void {
  expect({ executions, requests }).toEqual({ executions: [], requests: [] });
}

/** Captures pages of attacks by a real click; gives those whose mark was not in what was captured. */
async function clickThrough(bed: Bed, part: readonly Attack[], tally: Tally): Promise<Attack[]> {
  // All of them on one page, and twenty by twenty.
  if (part.length > 20) expect(await captured(bed, part, tally)).toContain(markOf(part[0]!));
  const groups = inGroups(part, 20);
  const lost: Attack[] = [];
  for (let group = groups.shift(); group; group = groups.shift()) {
    const text = await captured(bed, group, tally);
    const missing = group.filter((attack) => !text.includes(markOf(attack)));
    // One attack can swallow what follows: that has a page of its own.
    if (group.length === 1) lost.push(...missing);
    else if (missing.length === group.length) groups.push(...missing.map((attack) => [attack]));
    else if (missing.length > 0) groups.push(missing);
  }
  return lost;
}

/** The text that was captured of a page with these attacks in it. */
async function captured(bed: Bed, group: readonly Attack[], tally: Tally): Promise<string> {
  const url = `https://page.example/${group[0]!.number}-${group.length}`;
  bed.web.set(url, {
    type: 'text/html; charset=utf-8',
    body: pageOf(group, `Page ${group[0]!.number} of ${group.length}`),
    // The page's own scripts are its own affair; what is heard shall be ours.
    headers: { 'content-security-policy': "default-src 'none'; sandbox allow-same-origin" },
  });
  const tab = await bed.open(url);
  bed.forgetAsked();
  const popup = await bed.capture(tab);
  await popup.dismiss();
  await tab.close();
  tally.note('click', heardOf(bed));
  const { captures, bodies } = await bed.stored();
  const id = captures.find((capture) => capture.url === url)?.id;
  return bodies.find(({ captureId }) => captureId === id)?.text ?? '';
}

/** Looks at a library full of attacks, exports it in every format, shows each, and takes back in what can be read. */
async function through(bed: Bed, tally: Tally): Promise<void> {
  await open(bed, 'library', tally);
  await showStored(bed, 'library', tally);
  const count = (await bed.stored()).captures.length;
  tally.captures += count;
  const files = await exported(bed, count);
  const stage = await Stage.open(bed);
  for (const [format, file] of files) {
    const documents = documentsOf(format, file);
    tally.formats.add(format);
    tally.documents += documents.length;
    tally.note(format, await stage.show(documents));
    const told = toldBy(format, file);
    if (told) expect({ format, ...told }).toEqual({ format, captures: count, formulas: [] });
  }
  for (const format of returning) {
    await bed.reset();
    await imported(bed, [files.get(format)!], tally);
    // Bookmarks come back as addresses.
    if (format !== 'bookmarks') expect((await bed.stored()).captures.length).toBe(count);
    // The reader shows what is stored: once for what was exported as it is, once for what was written anew.
    if (format === 'json' || format === 'markdown') await open(bed, `back from ${format}`, tally);
    await showStored(bed, `back from ${format}`, tally);
  }
}

async function exported(bed: Bed, count: number): Promise<Map<Format, string>> {
  const library = await withAllSelected(bed, count);
  const files = new Map<Format, string>();
  for (const [format, item] of Object.entries(formats) as [Format, RegExp][]) {
    const { name, bytes } = await takeOut(library, item);
    files.set(format, written(name.replace('Offprint', format), bytes));
  }
  await library.close();
  return files;
}

/** Takes files in; gives what is said of it. */
async function imported(bed: Bed, paths: string[], tally: Tally): Promise<string> {
  bed.forgetAsked();
  const said = await bringIn(bed, paths);
  tally.note('import', heardOf(bed));
  return said;
}

/** Every article of the library is opened in it. */
async function open(bed: Bed, where: string, tally: Tally): Promise<void> {
  bed.forgetAsked();
  tally.read += await readAll(bed);
  tally.note(where, heardOf(bed));
}

/** What is stored is shown where nothing protects it. */
async function showStored(bed: Bed, where: string, tally: Tally): Promise<void> {
  const { bodies, versions } = await bed.stored();
  const documents = storedDocuments([...bodies, ...versions]);
  tally.documents += documents.length;
  tally.note(`${where}, stored`, await (await Stage.open(bed)).show(documents));
}

function heardOf(bed: Bed): { ran: string[]; asked: string[] } {
  return { ran: bed.driver.dialogs.splice(0), asked: bed.asked };
}

function written(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function inGroups<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, at * size + size));
}
