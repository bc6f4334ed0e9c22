// Each way in which IndexedDB and Dexie fail, and the code it becomes.
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { CaptureError } from '../../../src/errors';
import { toCaptureError } from '../../../src/storage/database/failures';

const quota = new DOMException('full', 'QuotaExceededError');
const newer = new DOMException('newer', 'VersionError');

describe('toCaptureError', () => {
  it.each([
    ['a full disk', quota, 'diskFull'],
    ['an abort for want of room', new Dexie.AbortError('aborted', quota), 'diskFull'],
    ['a failed opening for want of room', new Dexie.OpenFailedError(quota), 'diskFull'],
    ['one row of many without room', Object.assign(new Error('bulk'), { failures: [quota] }), 'diskFull'],
    ['an error whose cause is a full disk', new Error('outer', { cause: quota }), 'diskFull'],
    ['a newer database', newer, 'databaseNewer'],
    ['a closed database that was found newer', new Dexie.DatabaseClosedError(newer), 'databaseNewer'],
    [
      'a backing store that does not open',
      new DOMException('Internal error opening backing store', 'UnknownError'),
      'databaseBroken',
    ],
    ['an opening refused', new DOMException('refused', 'InvalidStateError'), 'databaseBroken'],
    ['a storage forbidden', new DOMException('insecure', 'SecurityError'), 'databaseBroken'],
    ['a lost blob', new DOMException('lost', 'NotReadableError'), 'databaseBroken'],
    ['a missing table', new Dexie.NotFoundError('no such store'), 'databaseBroken'],
    ['an abort for no known reason', new Dexie.AbortError('aborted'), 'databaseBroken'],
    ['a browser without IndexedDB', new Dexie.MissingAPIError('none'), 'databaseBroken'],
    ['a defect of ours', new TypeError('x is not a function'), 'unexpected'],
    ['a thrown string', 'oops', 'unexpected'],
    ['a thrown nothing', undefined, 'unexpected'],
  ] as const)('%s', (_, error, code) => {
    const failure = toCaptureError(error);
    expect(failure.code).toBe(code);
    expect(failure.cause).toBe(error);
  });

  it('leaves what has a name already', () => {
    const error = new CaptureError('captureGone', { cause: quota });
    expect(toCaptureError(error)).toBe(error);
  });
});
