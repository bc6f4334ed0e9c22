// How much room the library takes, and whether the browser promised to keep it.
import { toCaptureError } from './failures';

export interface Usage {
  /** Bytes, as the browser estimates them. */
  used: number;
  /** Bytes left to use. */
  available: number;
  /** Whether the browser promised not to evict the library when the disk runs low. */
  persisted: boolean;
}

/** Asks the browser to keep the library when the disk runs low. Workers cannot ask, and learn how things stand. */
export async function askForPersistence(): Promise<boolean> {
  try {
    const storage: Pick<StorageManager, 'persisted'> & Partial<StorageManager> = navigator.storage;
    return storage.persist ? await storage.persist() : await storage.persisted();
  } catch (error) {
    throw toCaptureError(error);
  }
}

/** How things stand. The figures cover all that this origin stores. */
export async function readUsage(): Promise<Usage> {
  try {
    const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    return { used: usage, available: Math.max(0, quota - usage), persisted };
  } catch (error) {
    throw toCaptureError(error);
  }
}
