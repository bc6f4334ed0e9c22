// What is in the library, read straight from IndexedDB by a page of the extension.
import type { TabSurface } from '../../scripts/browsers/surface.mjs';

export interface Stored {
  captures: { id: number; title: string; url: string; canonicalUrl: string }[];
  trash: { id: number }[];
  bodies: { captureId: number; html: string; text: string }[];
  versions: { captureId: number; html: string; text: string }[];
  assets: { captureId: number; url: string; hash: string }[];
  files: { hash: string; type: string; bytes: number }[];
  missing: { captureId: number; url: string; why: string }[];
}

/** Every row of every table; empty tables while there is no database yet. */
export function readStored(page: TabSurface): Promise<Stored> {
  return page.evaluate(async () => {
    const tables = ['captures', 'trash', 'bodies', 'versions', 'assets', 'files', 'missing'];
    const stored: Record<string, unknown[]> = Object.fromEntries(tables.map((table) => [table, []]));
    const ended = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if ((await indexedDB.databases()).some(({ name }) => name === 'offprint')) {
      const database = await ended(indexedDB.open('offprint'));
      for (const table of tables) stored[table] = await ended(database.transaction(table).objectStore(table).getAll());
      database.close();
    }
    return stored as unknown as Stored;
  });
}

declare const chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };

/** Empties the library and forgets every setting. */
export function emptyLibrary(page: TabSurface): Promise<void> {
  return page.evaluate(async () => {
    localStorage.clear();
    // Last: what is remembered of a library outside of it would tell of its loss.
    const forget = () => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    if (!(await indexedDB.databases()).some(({ name }) => name === 'offprint')) return void (await forget());
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('offprint');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const names = [...database.objectStoreNames];
        const clearing = database.transaction(names, 'readwrite');
        for (const name of names) clearing.objectStore(name).clear();
        clearing.oncomplete = () => {
          database.close();
          resolve();
        };
        clearing.onerror = () => reject(clearing.error);
      };
    });
    await forget();
  });
}
