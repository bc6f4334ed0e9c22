// The shape of a backup: parts by name, and a manifest that says what each must be.
/** Raised when a reader of the shape before could no longer read it. */
export const version = 1;

export interface PartInfo {
  /** Unique in its backup. */
  name: string;
  /** Of its bytes, in hex. */
  sha256: string;
  bytes: number;
  /** How many rows it holds. */
  rows: number;
}

export interface Manifest {
  format: 'offprint-backup';
  version: number;
  /** Milliseconds since the epoch. */
  at: number;
  parts: PartInfo[];
}

export interface Part {
  info: PartInfo;
  bytes: Blob;
}

/** Where a backup is read from, be it an archive or a folder. */
export interface Store {
  /** Undefined where the backup has lost it. */
  manifest: Manifest | undefined;
  /** All that is there, whether the manifest knows it or not. */
  names: readonly string[];
  /** Undefined for a part that is not there, or cannot be read. */
  open(name: string): Promise<Blob | undefined>;
  close(): Promise<void>;
}

export const manifestName = 'manifest.json';

export function parseManifest(text: string): Manifest | undefined {
  try {
    const { format, version: written, at, parts } = JSON.parse(text) as Partial<Manifest>;
    if (format !== 'offprint-backup' || typeof written !== 'number' || !Array.isArray(parts)) return undefined;
    return { format, version: written, at: Number(at), parts };
  } catch {
    return undefined;
  }
}
