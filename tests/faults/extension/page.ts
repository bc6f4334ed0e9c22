// Looks the library over: every row in its place, every count right, everything found.
import type { CaptureId } from '../../../src/model';
import { listUnfinished } from '../../../src/storage/captures/begun';
import { checkCounts } from '../../../src/storage/counts/checking';
import { Database, database } from '../../../src/storage/database/database';
import { listIds } from '../../../src/storage/lists/lists';
import { articleOf } from '../../storage/library';
import { writeVersion } from '../../storage/older-versions';

const pause = async (): Promise<void> => {};

/** All that is wrong with the library, in words. */
async function flaws(): Promise<string[]> {
  const { captures, trash, bodies, details, sources, versions, assets, files, missing, pending } = database;
  const kept = await captures.toArray();
  const deleted = await trash.toArray();
  const ids = new Set([...kept, ...deleted].map(({ id }) => id));
  const found: string[] = [];
  if (ids.size < kept.length + deleted.length) found.push('a capture is in the library and in the trash');
  if (new Set(kept.map(({ canonicalUrl }) => canonicalUrl)).size < kept.length) found.push('a page is captured twice');
  const [texts, facts] = [await bodies.bulkGet([...ids]), await details.bulkGet([...ids])];
  for (const [at, id] of [...ids].entries()) {
    if (!texts[at] || texts[at].text === '') found.push(`capture ${id} has no text`);
    if (!facts[at]) found.push(`capture ${id} has no details`);
  }
  const owned: Record<string, CaptureId[]> = {
    bodies: await bodies.toCollection().primaryKeys(),
    details: await details.toCollection().primaryKeys(),
    sources: await sources.toCollection().primaryKeys(),
    pending: await pending.toCollection().primaryKeys(),
    versions: (await versions.toArray()).map(({ captureId }) => captureId),
    assets: (await assets.toArray()).map(({ captureId }) => captureId),
    missing: (await missing.toArray()).map(({ captureId }) => captureId),
  };
  for (const [table, owners] of Object.entries(owned))
    for (const owner of owners) if (!ids.has(owner)) found.push(`${table} hold rows of ${owner}, which is no capture`);
  const hashes = new Set((await assets.toArray()).map(({ hash }) => hash));
  const stored = new Set(await files.toCollection().primaryKeys());
  if (hashes.size !== stored.size || [...hashes].some((hash) => !stored.has(hash)))
    found.push('pictures and their files do not agree');
  if ((await checkCounts(pause)) !== 0) found.push('a count is wrong');
  return found;
}

/** Whether a page is in the library with a text, and found by a word that it alone has. */
async function isWhole(url: string, word: string): Promise<boolean> {
  const row = await database.captures.filter((each) => each.url === url).first();
  const body = row && (await database.bodies.get(row.id));
  return row !== undefined && body !== undefined && (await listIds({ view: 'all', words: word })).includes(row.id);
}

async function isNamed(url: string): Promise<boolean> {
  return (await listUnfinished(Number.POSITIVE_INFINITY)).some((page) => page.url === url);
}

const old = 'of-an-earlier-version';

/** Writes a library as the first version of the database did. */
async function writeOld(count: number): Promise<void> {
  const noise = (): string => Array.from({ length: 4000 }, () => Math.random().toString(36).slice(2)).join(' ');
  const captures = Array.from({ length: count }, (_, at) => {
    const text = noise();
    const canonicalUrl = `https://old.example/${at}`;
    return {
      article: articleOf({ canonicalUrl, url: canonicalUrl, text, html: `<p>${text}</p>` }),
      state: 'unread' as const,
    };
  });
  await new Database(old).delete();
  await writeVersion(1, captures, old);
}

/** Opens that library with this version, and gives how many captures with a text are in it. */
async function openOld(): Promise<number> {
  const migrated = new Database(old);
  try {
    return await migrated.run(async (db) => {
      const ids = await db.captures.toCollection().primaryKeys();
      return (await db.bodies.bulkGet(ids)).filter((body) => body && body.text.length > 1000).length;
    });
  } finally {
    migrated.close();
  }
}

/** How many captures there are. */
const count = (): PromiseLike<number> => database.run((db) => db.captures.count());

Object.assign(globalThis, { look: { count, flaws, isWhole, isNamed, writeOld, openOld } });
