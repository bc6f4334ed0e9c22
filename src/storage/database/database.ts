// The one database: opened on first use, closed when another context upgrades it, opened again on the next use.
import { type DBCore, Dexie, type PromiseExtended, type Table } from 'dexie';
import { CaptureError } from '../../errors';
import type { CaptureId } from '../../model';
import type { BlockRow, FlagsRow, PendingRow, RebuildRow, SegmentRow } from '../search/rows';
import type { Kind } from '../search/segment';
import { failureOf, hasLeast, lookForRoom } from './room';
import type {
  BegunRow,
  Body,
  CounterRow,
  Details,
  FurtherRow,
  ImportRow,
  ImportStep,
  MissingRow,
  StoredAsset,
  StoredFile,
  StoredRow,
  StoredSearch,
  StoredSource,
  StoredVersion,
  StoredWanted,
  TrashRow,
} from './rows';
import { type SchemaVersion, schema } from './schema';

/**
 * The browser's IndexedDB for Dexie, without two liberties it takes: it opens a newer database as it is, and patches
 * one that lacks a table. Here a database is opened at the version of this build or not at all.
 */
function strictFactory(nativeVersion: number): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'> {
  return {
    open(name, version) {
      if (version === nativeVersion) return stoppedWithoutRoom(indexedDB.open(name, version));
      throw new DOMException(
        `${name} is not at version ${nativeVersion}`,
        version ? 'InvalidStateError' : 'VersionError',
      );
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
  };
}

/** An upgrade writes: on a disk that is nearly full it does not begin. */
function stoppedWithoutRoom(opening: IDBOpenDBRequest): IDBOpenDBRequest {
  opening.addEventListener('upgradeneeded', (event) => {
    if (hasLeast()) return;
    event.stopImmediatePropagation();
    opening.transaction?.abort();
  });
  return opening;
}

/** Begins no transaction that writes on a disk that is nearly full. */
function withRoom(core: DBCore): Partial<DBCore> {
  return {
    transaction(tables, mode, options) {
      if (mode === 'readwrite' && !hasLeast()) throw new CaptureError('diskFull');
      return core.transaction(tables, mode, options);
    },
  };
}

export class Database extends Dexie {
  declare readonly captures: Table<StoredRow, CaptureId, Omit<StoredRow, 'id'>>;
  declare readonly trash: Table<TrashRow, CaptureId>;
  declare readonly bodies: Table<Body, CaptureId>;
  declare readonly versions: Table<StoredVersion, number, Omit<StoredVersion, 'id'>>;
  declare readonly assets: Table<StoredAsset, [CaptureId, string]>;
  declare readonly files: Table<StoredFile, string>;
  declare readonly missing: Table<MissingRow, [CaptureId, string]>;
  declare readonly further: Table<FurtherRow, CaptureId>;
  declare readonly details: Table<Details, CaptureId>;
  declare readonly sources: Table<StoredSource, CaptureId>;
  declare readonly counters: Table<CounterRow, readonly [CounterRow['kind'], string]>;
  declare readonly searches: Table<StoredSearch, number, Omit<StoredSearch, 'id'>>;
  declare readonly flags: Table<FlagsRow, number>;
  declare readonly pending: Table<PendingRow, CaptureId>;
  declare readonly segments: Table<SegmentRow, number>;
  declare readonly blocks: Table<BlockRow, readonly [number, Kind, number]>;
  declare readonly rebuild: Table<RebuildRow, 'rebuild'>;
  declare readonly handles: Table<{ name: string; handle?: FileSystemHandle; mark?: string }, string>;
  declare readonly imports: Table<ImportRow, number, Omit<ImportRow, 'id'>>;
  declare readonly importSteps: Table<ImportStep, number, Omit<ImportStep, 'id'>>;
  declare readonly begun: Table<BegunRow, string>;
  declare readonly wanted: Table<StoredWanted, number, Omit<StoredWanted, 'id'>>;

  private opening: PromiseExtended<unknown> | undefined;
  /** The number of the latest version. */
  private readonly last: number;

  constructor(name = 'offprint', versions: readonly SchemaVersion[] = schema) {
    // Dexie multiplies its version numbers by ten. Its cache of live queries guesses at what a write changes; reading
    // again is cheap and right.
    super(name, { indexedDB: strictFactory(versions.length * 10), cache: 'disabled' });
    this.last = versions.length;
    this.use({ stack: 'dbcore', name: 'room', create: withRoom });
    for (const [index, { stores, upgrade }] of versions.entries()) {
      const version = this.version(index + 1).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    }
  }

  /**
   * Works on the open database. Dexie's promises only: native ones would lose its transaction and its live query.
   * @throws {CaptureError}
   */
  run<T>(work: (database: this) => PromiseLike<T>): Promise<T> {
    return this.looked()
      .then(() => this.ready())
      .then(() => work(this))
      .catch(async (error: unknown) => {
        throw await failureOf(error);
      });
  }

  /**
   * Works in one transaction, on the tables that belong to it: `work` asks nothing else of what it is given. The tables
   * of the database itself find their transaction by Dexie's promises alone; where a native one was waited for, Firefox
   * may have lost it, and what is written then would be written outside of it.
   * @throws {CaptureError} having written nothing
   */
  transact<T>(
    mode: 'r' | 'rw',
    tables: (database: this) => Table[],
    work: (database: this) => PromiseLike<T>,
  ): Promise<T> {
    return this.run((db) => db.transaction(mode, tables(db), (transaction) => work(transaction as unknown as this)));
  }

  /** Knows how much room there is. Within a transaction that is known, and nothing may be waited for. */
  private looked(): PromiseExtended<unknown> {
    return Dexie.Promise.resolve(Dexie.currentTransaction ? undefined : lookForRoom());
  }

  /** Opens it unless it is open; all who ask meanwhile share one opening, and learn when another context blocks it. */
  private ready(): PromiseExtended<unknown> {
    if (this.opening) return this.opening;
    const { promise: blocked, reject } = withRejecter();
    const tell = (): void => reject(new CaptureError('databaseBlocked'));
    const settle = (): void => {
      this.opening = undefined;
      this.on('blocked').unsubscribe(tell);
    };
    this.on('blocked', tell);
    const opened = this.openWhole().catch(async (error: unknown) => {
      const failure = await failureOf(error);
      if (failure.code !== 'databaseBroken') throw failure;
      return this.openWhole();
    });
    opened.then(settle, settle);
    const opening = Dexie.Promise.race([opened, blocked]);
    this.opening = opening;
    return opening;
  }

  /**
   * Opens it. Where an upgrade fails, Dexie goes on to think of the tables as they were half-way, and would make a
   * database that lacks some of them, were this one gone by then: naming the tables again puts that right.
   */
  private openWhole(): PromiseExtended<unknown> {
    return this.open().catch((error: unknown) => {
      this.version(this.last).stores({});
      throw error;
    });
  }
}

function withRejecter(): { promise: PromiseLike<never>; reject: (error: CaptureError) => void } {
  let reject!: (error: CaptureError) => void;
  const promise = new Dexie.Promise<never>((_, rejecter) => {
    reject = rejecter;
  });
  return { promise, reject };
}

/** The library of this browser profile. */
export const database = new Database();
