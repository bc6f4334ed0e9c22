// Text in the form of gzip without being packed: any reader of gzip takes it for what it is.
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { gunzip, gzipAsItIs } from '../../../src/storage/database/gzip';

describe('text put into the form of gzip as it is', () => {
  it.each([
    ['empty', ''],
    ['short', '<p>Ebb, flood, 潮 and 🌊.</p>'],
    ['one block long', 'a'.repeat(65_535)],
    ['one byte more', 'b'.repeat(65_536)],
    ['of many blocks', '<p>The sea comes and goes. 潮</p>'.repeat(10_000)],
  ])('that is %s is read as it was', async (_, text) => {
    const bytes = gzipAsItIs(text);
    expect(gunzipSync(bytes).toString()).toBe(text);
    expect(await gunzip(bytes)).toBe(text);
  });
});
