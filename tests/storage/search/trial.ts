// Random operations on a library, with crashes among them, and the plain model in memory that it is held against.
import { expect, vi } from 'vitest';
import type { CaptureId, CaptureOutcome } from '../../../src/model';
import { moveToTrash, purgeTrash, restoreFromTrash, setStarred, setState } from '../../../src/storage/captures/marking';
import { saveCapture } from '../../../src/storage/captures/saving';
import { undoCapture } from '../../../src/storage/captures/undoing';
import { database } from '../../../src/storage/database/database';
import type { View } from '../../../src/storage/lists/lists';
import { searchIds, searchRows } from '../../../src/storage/search/searching';
import { flushPending, mergeStored } from '../../../src/storage/search/segments';
import { BlockGone } from '../../../src/storage/search/tables';
import { tendIndex } from '../../../src/storage/search/tending';
import { setTags } from '../../../src/storage/tags/tags';
import { articleOf } from '../library';
import { writeVersion } from '../older-versions';
import { bulk, compareCounts, crashWriting, retag } from './trial-changes';
import { has, isIn, type Known, randomFrom, tags, vocabulary } from './trial-model';

export class Trial {
  readonly model = new Map<CaptureId, Known>();
  private outcomes: CaptureOutcome[] = [];
  /** Writes that died half-way. */
  crashes = 0;
  readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  /** Begins with a library that an older version of the database wrote. */
  async begin(version: number): Promise<void> {
    const known: Known[] = Array.from({ length: 30 }, (_, n) => ({
      texts: [this.text()],
      page: `https://example.org/${n}`,
      state: this.pick(['unread', 'read', 'archived'] as const),
      starred: this.random() < 0.3,
      tags: this.random() < 0.5 ? [this.pick(tags)] : [],
      inTrash: this.random() < 0.2,
    }));
    const ids = await writeVersion(
      version,
      known.map(({ texts, page, ...marks }) => ({
        article: articleOf({ canonicalUrl: page, url: page, title: 'Page', text: texts[0]! }),
        ...marks,
      })),
    );
    for (const [n, id] of ids.entries()) this.model.set(id, known[n]!);
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }

  text(): string {
    return Array.from({ length: 3 + this.below(12) }, () => this.pick(vocabulary)).join(' ');
  }

  someIds(): CaptureId[] {
    const all = [...this.model.keys()];
    return all.length === 0 ? [] : Array.from({ length: 1 + this.below(3) }, () => this.pick(all));
  }

  private each(ids: CaptureId[], inTrash: boolean, change: (known: Known) => void): void {
    for (const id of ids) {
      const known = this.model.get(id);
      if (known?.inTrash === inTrash) change(known);
    }
  }

  private readonly operations: [weight: number, run: () => Promise<void>][] = [
    [30, () => this.capture('new')],
    [12, () => this.capture('update')],
    [5, () => this.undo()],
    [6, () => this.trash()],
    [4, () => this.restore()],
    [1, () => this.purge()],
    [4, () => this.star()],
    [6, () => this.tag()],
    [2, () => retag(this)],
    [6, () => bulk(this)],
    [8, () => crashWriting(this)],
    [4, () => compareCounts(this)],
    [4, () => this.mark()],
    [14, () => flushPending(async () => {})],
    [3, () => tendIndex({ largest: 1e6 })],
    [8, () => this.meanwhile()],
    [10, () => this.crash()],
    [1, () => this.damage()],
    [2, async () => database.close({ disableAutoOpen: false })],
    [14, () => this.compare()],
  ];

  async step(): Promise<void> {
    let left = this.below(this.operations.reduce((sum, [weight]) => sum + weight, 0));
    for (const [weight, run] of this.operations) {
      left -= weight;
      if (left < 0) return run();
    }
  }

  private async capture(mode: 'new' | 'update'): Promise<void> {
    const page = `https://example.org/${this.below(150)}`;
    const text = this.text();
    const outcome = await saveCapture(articleOf({ canonicalUrl: page, url: page, title: 'Page', text }), mode);
    const latest = [...this.model].filter(([, known]) => known.page === page && !known.inTrash).at(-1);
    const expected = !latest
      ? 'captured'
      : mode === 'new'
        ? 'known'
        : latest[1].texts.at(-1) === text
          ? 'unchanged'
          : 'updated';
    expect(outcome.kind).toBe(expected);
    if (outcome.kind === 'captured') {
      this.model.set(outcome.id, { texts: [text], page, state: 'unread', starred: false, tags: [], inTrash: false });
      this.outcomes.push(outcome);
    } else if (outcome.kind === 'updated') {
      this.model.get(outcome.id)!.texts.push(text);
      this.outcomes.push(outcome);
    }
  }

  private async undo(): Promise<void> {
    const outcome = this.outcomes.pop();
    if (!outcome || outcome.kind === 'notArticle') return;
    await undoCapture(outcome);
    const known = this.model.get(outcome.id);
    if (outcome.kind === 'captured') this.model.delete(outcome.id);
    else if (known && !known.inTrash) known.texts.pop();
  }

  private async trash(): Promise<void> {
    const ids = this.someIds();
    await moveToTrash(ids);
    this.each(ids, false, (known) => {
      known.inTrash = true;
    });
  }

  private async restore(): Promise<void> {
    const ids = this.someIds();
    await restoreFromTrash(ids);
    this.each(ids, true, (known) => {
      known.inTrash = false;
    });
  }

  private async purge(): Promise<void> {
    await purgeTrash(Date.now() + 1000);
    for (const [id, { inTrash }] of this.model) if (inTrash) this.model.delete(id);
  }

  private async star(): Promise<void> {
    const [ids, starred] = [this.someIds(), this.random() < 0.7];
    await setStarred(ids, starred);
    this.each(ids, false, (known) => {
      known.starred = starred;
    });
  }

  private async tag(): Promise<void> {
    const [ids, add, remove] = [this.someIds(), [this.pick(tags)], [this.pick(tags)]];
    await setTags(ids, add, remove);
    this.each(ids, false, (known) => {
      known.tags = [...new Set([...known.tags.filter((tag) => !remove.includes(tag)), ...add])];
    });
  }

  private async mark(): Promise<void> {
    const [ids, state] = [this.someIds(), this.pick(['unread', 'read', 'archived'] as const)];
    await setState(ids, state);
    this.each(ids, false, (known) => {
      known.state = state;
    });
  }

  /** Writes go on while segments are written: at one of the pauses that this takes. */
  private async meanwhile(): Promise<void> {
    let left = this.below(4);
    const pause = async (): Promise<void> => {
      left -= 1;
      if (left === -1) await this.pick([() => this.capture('update'), () => this.undo(), () => this.trash()])();
    };
    if (this.random() < 0.6) return flushPending(pause);
    const segments = await database.run((db) => db.segments.toArray());
    if (segments.length === 0) return;
    await mergeStored(segments, pause).catch((error: unknown) => {
      // One was lost to a failing disk: what tends the index sees to that.
      if (!(error instanceof BlockGone)) throw error;
    });
  }

  /** Dies at one of the steps to the database that tending the index takes. */
  private async crash(): Promise<void> {
    const run = database.run.bind(database);
    let left = this.below(16);
    const dying = vi.spyOn(database, 'run').mockImplementation((work) => {
      if (left-- <= 0) throw new Error('crash');
      return run(work);
    });
    const work = this.random() < 0.5 ? flushPending(async () => {}) : tendIndex({ largest: 1e6 });
    await work.catch((error: unknown) => {
      if (!(error instanceof Error && error.message === 'crash')) throw error;
    });
    dying.mockRestore();
  }

  /** Loses a block, as a failing disk does. */
  private async damage(): Promise<void> {
    const keys = await database.run((db) => db.blocks.toCollection().primaryKeys());
    if (keys.length > 0) await database.run((db) => db.blocks.delete(this.pick(keys)));
  }

  async compare(): Promise<void> {
    const [a, b] = [this.pick(vocabulary), this.pick(vocabulary)];
    const view = this.pick<View>(['all', 'all', 'all', 'unread', 'starred', 'archived', 'trash', 'tag:water']);
    const [query, holds] = this.pick<[string, (text: string) => boolean]>([
      [`${a} `, (text) => has(text, a)],
      [`${a} ${b} `, (text) => has(text, a) && has(text, b)],
      [`${a} OR ${b} `, (text) => has(text, a) || has(text, b)],
      [`${a} -${b} `, (text) => has(text, a) && !has(text, b)],
      [`"${a} ${b}"`, (text) => has(text, `${a} ${b}`)],
      [`-${a} `, (text) => !has(text, a)],
    ]);
    const expected = [...this.model]
      .filter(([, known]) => isIn(view, known) && holds(known.texts.at(-1)!))
      .map(([id]) => id)
      .sort((x, y) => y - x);
    expect(await searchIds({ text: query, view, sort: { by: 'captured' } }), `${query} in ${view}`).toEqual(expected);
    const { hits, total } = await searchRows({ text: query, view, limit: 5, snippets: 0 });
    expect(total, `${query} in ${view}`).toBe(expected.length);
    expect(hits).toHaveLength(Math.min(5, total));
  }

  /** Reads all pages of a query: each hit once. */
  async comparePages(): Promise<void> {
    const ids: CaptureId[] = [];
    let after: Awaited<ReturnType<typeof searchRows>>['next'];
    do {
      const { hits, next } = await searchRows({
        text: '-nowhere ',
        view: 'all',
        limit: 7,
        snippets: 0,
        ...(after && { after }),
      });
      ids.push(...hits.map(({ row }) => row.id));
      after = next;
    } while (after);
    const all = [...this.model].filter(([, known]) => !known.inTrash).map(([id]) => id);
    expect(ids.toSorted((a, b) => a - b)).toEqual(all.sort((a, b) => a - b));
  }
}
