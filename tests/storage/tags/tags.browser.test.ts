// Tags: many at once, renamed, merged and deleted with a way back, completed and suggested.
import { beforeEach, describe, expect, it } from 'vitest';
import { readRow } from '../../../src/storage/captures/captures';
import { listTags } from '../../../src/storage/counts/counters';
import { listIds } from '../../../src/storage/lists/lists';
import { completeTag, suggestTags } from '../../../src/storage/tags/tag-suggestions';
import { changeTags, deleteTag, mergeTags, renameTag, setTags } from '../../../src/storage/tags/tags';
import { capturePages, emptyLibrary } from '../library';

beforeEach(emptyLibrary);

const tagsOf = async (id: number | undefined) => (await readRow(id!))?.tags;

async function library(): Promise<number[]> {
  const ids = await capturePages('a', 'b', 'c');
  await setTags([ids[0]!], ['sea', 'sea/tides', 'old'], []);
  await setTags([ids[1]!], ['sea/tides/spring'], []);
  await setTags([ids[2]!], ['seaside', 'ocean'], []);
  return ids;
}

describe('a change of tags', () => {
  it('adds and takes away many at once, in the spelling that the library knows', async () => {
    const [a, b] = await library();
    const done = await changeTags([a!, b!, 99], { add: ['OLD', 'New', ' new '], remove: ['SEA'] });
    expect(done.changed).toBe(2);
    expect(await tagsOf(a)).toEqual(['sea/tides', 'old', 'New']);
    expect(await tagsOf(b)).toEqual(['sea/tides/spring', 'old', 'New']);
    await done.undo();
    expect(await tagsOf(a)).toEqual(['sea', 'sea/tides', 'old']);
    expect(await tagsOf(b)).toEqual(['sea/tides/spring']);
  });

  it('taken back leaves what was done since', async () => {
    const [a] = await library();
    const done = await changeTags([a!], { add: ['new'], remove: ['old'] });
    await setTags([a!], ['later'], ['sea']);
    await done.undo();
    expect(await tagsOf(a)).toEqual(['sea/tides', 'old', 'later']);
  });
});

describe('a tag', () => {
  it('is renamed with those nested in it, and no other that begins alike', async () => {
    const [a, b, c] = await library();
    const done = await renameTag('sea', 'Water / salt');
    expect(done.changed).toBe(2);
    expect(await tagsOf(a)).toEqual(['Water/salt', 'Water/salt/tides', 'old']);
    expect(await tagsOf(b)).toEqual(['Water/salt/tides/spring']);
    expect(await tagsOf(c)).toEqual(['seaside', 'ocean']);
    await done.undo();
    expect(await tagsOf(a)).toEqual(['sea', 'sea/tides', 'old']);
  });

  it('can be renamed in case alone', async () => {
    const [a] = await library();
    await renameTag('old', 'Old');
    expect(await tagsOf(a)).toEqual(['sea', 'sea/tides', 'Old']);
    expect((await listTags()).map(({ tag }) => tag)).not.toContain('old');
  });

  it('is merged with others into one', async () => {
    const [a, , c] = await library();
    const done = await mergeTags(['sea', 'ocean', 'old'], 'ocean');
    expect(await tagsOf(a)).toEqual(['ocean', 'ocean/tides']);
    expect(await tagsOf(c)).toEqual(['seaside', 'ocean']);
    await done.undo();
    expect(await tagsOf(a)).toEqual(['sea', 'sea/tides', 'old']);
  });

  it('is deleted with those nested in it, and comes back', async () => {
    const [a, b] = await library();
    const done = await deleteTag('sea');
    expect([await tagsOf(a), await tagsOf(b)]).toEqual([['old'], []]);
    await done.undo();
    expect([await tagsOf(a), await tagsOf(b)]).toEqual([['sea', 'sea/tides', 'old'], ['sea/tides/spring']]);
  });

  it('has a view of its own, which holds those nested in it and can be searched', async () => {
    const [a, b] = await library();
    expect(await listIds({ view: 'tag:sea', words: '' })).toEqual([b, a]);
    expect(await listIds({ view: 'tag:sea', words: '', sort: { by: 'title' } })).toEqual([a, b]);
    expect(await listIds({ view: 'tag:sea', words: 'title:b' })).toEqual([b]);
  });
});

describe('suggestions', () => {
  it('complete what is typed, the often used first, also by a part', async () => {
    await library();
    expect(await completeTag('Se')).toEqual(['sea', 'sea/tides', 'sea/tides/spring', 'seaside']);
    expect(await completeTag('spr')).toEqual(['sea/tides/spring']);
    expect(await completeTag('nothing')).toEqual([]);
  });

  it('come from keywords, section and title, those that the library knows first', async () => {
    await library();
    const row = { keywords: ['Tides', 'Moon'], section: 'Science', title: 'Old ocean maps', tags: ['ocean'] };
    expect(await suggestTags(row)).toEqual(['sea/tides', 'old', 'Tides', 'Moon', 'Science']);
  });
});
