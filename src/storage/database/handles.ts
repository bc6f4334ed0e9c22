// Handles of files and folders outside: the browser lets them be stored, and only here.
import { database } from './database';

export async function readHandle(name: string): Promise<FileSystemHandle | undefined> {
  return (await database.run((db) => db.handles.get(name)))?.handle;
}

/** Remembers a handle; undefined forgets it. */
export async function writeHandle(name: string, handle: FileSystemHandle | undefined): Promise<void> {
  await database.run<unknown>((db) => (handle ? db.handles.put({ name, handle }) : db.handles.delete(name)));
}
