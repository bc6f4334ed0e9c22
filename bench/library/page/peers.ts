// Three other ways: Dexie's multiEntry index, MiniSearch kept as one value, and no index at all. And Offprint's index with
// the bare rows of these, so that what an index costs can be told apart from what else Offprint writes.
import { Dexie, type Table } from 'dexie';
import MiniSearch from 'minisearch';
import type { Article } from '../../../src/model';
import type { Database } from '../../../src/storage/database/database';
import type { StoredRow } from '../../../src/storage/database/rows';
import { fold } from '../../../src/storage/search/fold';
import { packCapture } from '../../../src/storage/search/packing';
import { recordTexts } from '../../../src/storage/search/recording';
import { tokenise } from '../../../src/storage/search/tokens';
import { type Contender, type Question, questions } from './contender';

interface Row extends Omit<Article, 'html' | 'text'> {
  id: number;
  capturedAt: number;
}

interface Body {
  id: number;
  html: string;
  text: string;
}

class Peer extends Dexie {
  declare rows: Table<Row & { terms?: string[] }, number, Omit<Row, 'id'> & { terms?: string[] }>;
  declare bodies: Table<Body, number>;
  declare index: Table<{ key: string; json: string }, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({
      rows: '++id, &canonicalUrl, [capturedAt+id], *terms',
      bodies: 'id',
      index: 'key',
      flags: 'chunk',
      pending: 'captureId',
    });
  }

  /** The same row and body that Offprint stores, in one transaction, and with them what `record` writes. */
  save({ html, text, ...row }: Article, terms?: string[], record?: (id: number) => Promise<void>): Promise<number> {
    const tables = ['rows', 'bodies', ...(record ? ['flags', 'pending'] : [])];
    return this.transaction('rw', tables, async () => {
      const known = await this.rows.where({ canonicalUrl: row.canonicalUrl }).first();
      if (known) return known.id;
      const id = await this.rows.add({ ...row, capturedAt: Date.now(), ...(terms && { terms }) });
      await this.bodies.add({ id, html, text });
      await record?.(id);
      return id;
    });
  }

  async newest(): Promise<number> {
    return (await this.rows.orderBy('[capturedAt+id]').reverse().limit(50).toArray()).length;
  }

  /** The text that a search covers. */
  async textOf(id: number): Promise<string> {
    const [row, body] = await Promise.all([this.rows.get(id), this.bodies.get(id)]);
    return `${row?.title}\n${row?.byline}\n${row?.siteName}\n${body?.text}`;
  }
}

const wordsOf = (question: Question): string[] => tokenise(questions[question]).map(({ term }) => term);

export function multiEntry(): Contender {
  const db = new Peer('multi-entry');
  return {
    add: async (article) => {
      const { title, byline, siteName, text } = article;
      const terms = new Set(tokenise(`${title}\n${byline}\n${siteName}\n${text}`).map(({ term }) => term));
      await db.save(article, [...terms]);
    },
    newest: () => db.newest(),
    ask: async (question) => {
      if (question === 'filter' || question === 'slip') return undefined;
      const sets = await Promise.all(
        wordsOf(question).map(async (word) => {
          const where = db.rows.where('terms');
          const found = question === 'prefix' ? where.startsWith(word) : where.equals(word);
          return new Set(await found.primaryKeys());
        }),
      );
      const [first = new Set<number>(), ...others] = sets;
      let ids = [...first].filter((id) => others.every((set) => set.has(id)));
      if (question === 'phrase') {
        const texts = await Promise.all(ids.map((id) => db.textOf(id)));
        ids = ids.filter((_, at) => fold(texts[at]!).includes('silver lining'));
      }
      await db.rows.bulkGet(ids.slice(-50));
      return ids.length;
    },
  };
}

/** What Offprint's index adds to the save of the others: its pending row and flags, in the same transaction. */
export function ownIndex(): Contender {
  const db = new Peer('own-index');
  return {
    add: async (article) => {
      await db.save(article, undefined, (id) => {
        const row = { ...article, id, capturedAt: Date.now(), wordCount: 0, state: 'unread', tags: [] };
        const record = { ...row, uid: '', readingMinutes: 1, updatedAt: 0, site: '', sortTitle: '', publishedAt: 0 };
        const rows = [record as StoredRow];
        return recordTexts(db as unknown as Database, rows, (_, revision) => packCapture(row, revision));
      });
    },
    newest: () => db.newest(),
    ask: async () => undefined,
  };
}

export function miniSearch(): Contender {
  const db = new Peer('minisearch');
  const options = {
    fields: ['title', 'byline', 'siteName', 'text'],
    tokenize: (text: string) => tokenise(text).map(({ term }) => term),
    processTerm: (term: string) => term,
  };
  let index: MiniSearch | undefined;
  const load = async (): Promise<MiniSearch> => {
    if (!index) {
      const stored = await db.index.get('index');
      index = stored ? MiniSearch.loadJSON(stored.json, options) : new MiniSearch(options);
    }
    return index;
  };
  return {
    add: async (article) => {
      const id = await db.save(article);
      const { title, byline, siteName, text } = article;
      (await load()).add({ id, title, byline: byline.join(' '), siteName, text });
    },
    settle: async () => {
      await db.index.put({ key: 'index', json: JSON.stringify(await load()) });
    },
    newest: () => db.newest(),
    ask: async (question) => {
      if (question === 'filter' || question === 'phrase' || question === 'slip') return undefined;
      const found = (await load()).search(questions[question].trim(), {
        combineWith: 'AND',
        prefix: question === 'prefix',
      });
      await db.rows.bulkGet(found.slice(0, 50).map(({ id }) => id));
      return found.length;
    },
    indexBytes: async () => (await db.index.get('index'))?.json.length ?? 0,
  };
}

export function scan(): Contender {
  const db = new Peer('scan');
  return {
    add: async (article) => {
      await db.save(article);
    },
    newest: () => db.newest(),
    ask: async (question) => {
      if (question === 'filter' || question === 'slip') return undefined;
      const sought = question === 'phrase' ? ['silver lining'] : wordsOf(question);
      const ids: number[] = [];
      let after = 0;
      for (;;) {
        const bodies = await db.bodies.where('id').above(after).limit(200).toArray();
        for (const { id, text } of bodies) {
          const folded = fold(text);
          if (sought.every((word) => folded.includes(word))) ids.push(id);
        }
        if (bodies.length < 200) break;
        after = bodies.at(-1)!.id;
      }
      await db.rows.bulkGet(ids.slice(-50));
      return ids.length;
    },
  };
}
