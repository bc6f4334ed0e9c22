// The folder of the rolling backup: picked once, remembered as a handle, asked for again where the browser wants that.
import { readHandle, writeHandle } from '../../src/storage/database/handles';

/** Not every browser lets a page write to a folder, and not every version of the DOM's types knows of it. */
interface FolderWindow {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Handle>;
}

type Permission = { mode: 'readwrite' };
export type Handle = FileSystemDirectoryHandle & {
  queryPermission?: (wanted: Permission) => Promise<PermissionState>;
  requestPermission?: (wanted: Permission) => Promise<PermissionState>;
};

const name = 'backup';
const wanted = { mode: 'readwrite' } as const;

export function canPickFolder(): boolean {
  return typeof (window as FolderWindow).showDirectoryPicker === 'function';
}

/** Asks the user for a folder; undefined when they think better of it. */
export async function pickFolder(): Promise<Handle | undefined> {
  try {
    return await (window as FolderWindow).showDirectoryPicker?.({ id: 'offprint-backup', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

export function rememberFolder(folder: Handle | undefined): Promise<void> {
  return writeHandle(name, folder);
}

export async function rememberedFolder(): Promise<Handle | undefined> {
  return (await readHandle(name)) as Handle | undefined;
}

/** Whether it may be written to. Only a click may ask the user. */
export async function mayWrite(folder: Handle, byClick: boolean): Promise<boolean> {
  const state = (await folder.queryPermission?.(wanted)) ?? 'granted';
  if (state === 'granted' || !byClick) return state === 'granted';
  return (await folder.requestPermission?.(wanted)) === 'granted';
}
