// A capture that is begun is named until its page is saved, the user lets it be, or it is known to be in vain.
import { beforeEach, describe, expect, it } from 'vitest';
import { CaptureError, codeOf, worthAnotherTry } from '../../../src/errors';
import { dismissUnfinished, listUnfinished, noted } from '../../../src/storage/captures/begun';
import { saveCapture } from '../../../src/storage/captures/saving';
import { Database, database } from '../../../src/storage/database/database';
import { schema } from '../../../src/storage/database/schema';
import { articleOf, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const page = { url: articleOf().url, title: 'Tides', tabId: 7 };
const later = () => listUnfinished(Number.POSITIVE_INFINITY);
const passing = (error: unknown) => (worthAnotherTry(codeOf(error)) ? codeOf(error) : undefined);
const fail = (code: 'tabGone' | 'noText') => noted(page, () => Promise.reject(new CaptureError(code)), passing);

describe('a capture that was begun', () => {
  it('is not named while it is worked on, and is forgotten when it went well', async () => {
    const seen = await noted(page, later, passing);
    expect(seen).toEqual([]);
    await expect.poll(() => database.begun.count()).toBe(0);
  });

  it('has come to its end before it is forgotten', async () => {
    const seen = noted(page, async () => database.begun.count(), passing);
    expect(await seen).toBe(1);
  });

  it('is named with its reason when another try may mend it', async () => {
    await expect(fail('tabGone')).rejects.toThrow('tabGone');
    expect(await later()).toMatchObject([{ ...page, code: 'tabGone' }]);
  });

  it('is not named when it is in vain', async () => {
    await expect(fail('noText')).rejects.toThrow('noText');
    expect(await later()).toEqual([]);
  });

  it('is named as interrupted when whoever worked on it is no more', async () => {
    await database.begun.put({ ...page, key: 'left behind', at: 5 });
    expect(await later()).toMatchObject([{ key: 'left behind', code: 'interrupted' }]);
    expect(await listUnfinished(5)).toEqual([]);
  });

  it('is named though the clock was set back since', async () => {
    await database.begun.put({ ...page, key: 'of tomorrow', at: Date.now() + 86_400_000 });
    expect(await listUnfinished(Date.now())).toMatchObject([{ key: 'of tomorrow' }]);
  });

  it('is forgotten in the transaction that saves its page, whoever began it', async () => {
    await expect(fail('tabGone')).rejects.toThrow();
    await saveCapture(articleOf(), 'new');
    expect(await later()).toEqual([]);
  });

  it('is forgotten when the user lets it be', async () => {
    await expect(fail('tabGone')).rejects.toThrow();
    const [first] = await later();
    await dismissUnfinished(first!.key);
    expect(await later()).toEqual([]);
  });

  it('finds its table in a library of the version before', async () => {
    const version = schema.findIndex(({ stores }) => 'begun' in stores);
    const old = new Database('offprint', schema.slice(0, version));
    await old.open();
    old.close();
    await expect(fail('tabGone')).rejects.toThrow('tabGone');
    expect(await later()).toHaveLength(1);
  });
});
