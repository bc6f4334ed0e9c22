// Every way in which IndexedDB fails, as an error that the user can be told about.
import { CaptureError, type ErrorCode } from '../../errors';

/** Names of `DOMException` and Dexie errors that mean: this database cannot be opened, read or written. */
const broken = [
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'NotReadableError',
  'OpenFailedError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
  'UpgradeError',
];

/** The `CaptureError` that a thrown value amounts to, with that value as its cause. */
export function toCaptureError(error: unknown): CaptureError {
  if (error instanceof CaptureError) return error;
  return new CaptureError(codeFor(namesOf(error)), { cause: error });
}

function codeFor(names: ReadonlySet<string>): ErrorCode {
  // An abort or a failed opening often wraps the reason, so the reasons are looked for first.
  if (names.has('QuotaExceededError')) return 'diskFull';
  if (names.has('VersionError')) return 'databaseNewer';
  return broken.some((name) => names.has(name)) ? 'databaseBroken' : 'unexpected';
}

/** The names of an error and of all that it wraps: Dexie's `inner`, the `failures` of its bulk writes, and `cause`. */
function namesOf(error: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof error !== 'object' || error === null) return names;
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  if (typeof name === 'string') names.add(name);
  const wrapped = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  for (const each of wrapped) if (each !== error) namesOf(each, names);
  return names;
}
