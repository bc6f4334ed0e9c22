// The lines by which two texts differ.
import { describe, expect, it } from 'vitest';
import { lineDiff, linesNotIn } from '../../../bench/extract/lines.mjs';

const truth = 'The first line of a text.\n\nIt goes on for a while here.\n\nThe end';
const ours = 'Share\n\nThe first line of a text. It goes on for a while, here.\n\nRead more of this kind elsewhere';

describe('lineDiff', () => {
  it('names what is missed and what is added, with its place', () => {
    expect(lineDiff(truth, ours)).toBe(
      ['- 3/3 The end', '+ 1/3 Share', '+ 3/3 Read more of this kind elsewhere'].join('\n'),
    );
  });

  it('is empty for the same text in other lines', () => {
    expect(lineDiff('one two three four five\nsix', 'one two three\nfour five six')).toBe('');
  });
});

describe('linesNotIn', () => {
  it('takes a line for missing when most of it is', () => {
    const known = 'one two three four five six';
    expect(linesNotIn('one two three four nine', known)).toEqual([]); // one run of two
    expect(linesNotIn('one two three four five nine ten eleven', known)).toHaveLength(1); // two runs of five
  });

  it('finds a short line only as whole words in a row', () => {
    expect(linesNotIn('art', 'a start of art')).toEqual([]);
    expect(linesNotIn('art', 'a start of arts')).toHaveLength(1);
  });
});
