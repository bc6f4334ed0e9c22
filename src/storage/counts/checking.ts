// The kept counts checked against the rows, at times when nobody waits for it, and put right where they are wrong.
import { hasPassed } from '../../clock';
import { type Database, database } from '../database/database';
import type { CounterRow, TrashRow } from '../database/rows';
import { type Tally, tally } from '../database/tally';
import { changesKey } from './counting';

/** Rows in memory at one time. */
const batch = 500;

/** When the counts were last found right or put right. */
const checkedKey = ['changes', 'checked'] as const;

const day = 86_400_000;

/** Checks the counts unless they were checked within a day: it reads every row. */
export async function checkCountsDaily(pause: () => Promise<void>): Promise<void> {
  const checked = await database.run((db) => db.counters.get(checkedKey));
  if (hasPassed(day, checked?.count ?? 0)) await checkCounts(pause);
}

/**
 * Counts all rows anew, a few hundred at a time, and puts right what was wrong. Where captures changed meanwhile the
 * counting was for nothing, and another time must do.
 * @returns how many counts were wrong; undefined when there was no telling
 */
export async function checkCounts(pause: () => Promise<void>): Promise<number | undefined> {
  const before = await database.run(readChanges);
  const counts: Tally = new Map();
  for (const table of ['captures', 'trash'] as const) await tallyTable(counts, table, pause);
  return database.transact(
    'rw',
    (db) => [db.counters],
    async (db) => {
      if ((await readChanges(db)) !== before) return undefined;
      const kept = new Map((await db.counters.toArray()).map((row) => [nameOf(row), row]));
      const wrong = [...counts.values()].filter((count) => !isSame(kept.get(nameOf(count)), count));
      const surplus = [...kept.values()].filter((row) => row.kind !== 'changes' && !counts.has(nameOf(row)));
      if (wrong.length > 0) await db.counters.bulkPut(wrong);
      await db.counters.put({ kind: 'changes', key: 'checked', count: Date.now(), own: 0 });
      if (surplus.length > 0) await db.counters.bulkDelete(surplus.map(({ kind, key }) => [kind, key] as const));
      return wrong.length + surplus.length;
    },
  );
}

async function tallyTable(counts: Tally, table: 'captures' | 'trash', pause: () => Promise<void>): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await database.run((db) => db.table<TrashRow>(table).where('id').above(after).limit(batch).toArray());
    for (const row of rows) tally(counts, { row, inTrash: table === 'trash' }, 1);
    if (rows.length < batch) return;
    after = rows.at(-1)!.id;
    await pause();
  }
}

function readChanges(db: Database): PromiseLike<number> {
  return db.counters.get(changesKey).then((row) => row?.count ?? 0);
}

function nameOf({ kind, key }: Pick<CounterRow, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

function isSame(row: CounterRow | undefined, { count, own }: Pick<CounterRow, 'count' | 'own'>): boolean {
  return row?.count === count && row.own === own;
}
