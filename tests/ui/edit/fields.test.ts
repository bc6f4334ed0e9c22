// From the form's fields to edits: only what was changed, and what was edited before.
import { describe, expect, it } from 'vitest';
import { editsOf, fieldsOf, tagChange } from '../../../src/ui/edit/fields';
import { captureOf } from '../fake-library';

const capture = captureOf(7, { publishedTime: '2017-10-23T08:00:00+02:00', tags: ['sea', 'light'] });
const changed = (change: Partial<ReturnType<typeof fieldsOf>>) => ({ ...fieldsOf(capture), ...change });

describe('the fields', () => {
  it('edit nothing as they stand', () => {
    expect(editsOf(capture, fieldsOf(capture))).toEqual({});
    expect(tagChange(capture, fieldsOf(capture))).toEqual({ add: [], remove: [] });
  });

  it('read lists with the commas of several scripts', () => {
    expect(editsOf(capture, changed({ byline: 'Ada Marsh،  Jo Bell、Tom' }))).toEqual({
      byline: ['Ada Marsh', 'Jo Bell', 'Tom'],
    });
  });

  it('keep earlier edits, and the hour of a day that stays', () => {
    const edited = { ...capture, edits: { siteName: 'Harbour' } };
    expect(editsOf(edited, changed({ title: ' New ' }))).toEqual({ siteName: 'Harbour', title: 'New' });
    expect(editsOf(capture, changed({ day: '2017-10-24' }))).toEqual({ publishedTime: '2017-10-24' });
  });

  it('leave a title that was emptied as it was, and take a date away', () => {
    expect(editsOf(capture, changed({ title: ' ', day: '' }))).toEqual({ publishedTime: '' });
  });

  it('tell which tags come and go', () => {
    expect(tagChange(capture, changed({ tags: 'light, boats' }))).toEqual({ add: ['boats'], remove: ['sea'] });
  });
});
