// What changed between two texts: blocks as wholes, words within a block, and nothing invented.
import { describe, expect, it } from 'vitest';
import { type Change, compareTexts } from '../../../src/ui/diff/texts';

const side = (changes: Change[], without: 'gone' | 'new') =>
  changes
    .flatMap((change) =>
      'unchanged' in change
        ? change.unchanged
        : [change.runs.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('')],
    )
    .filter((block) => block !== '')
    .join('\n\n');

describe('comparing texts', () => {
  it('finds one word in one block', () => {
    expect(compareTexts('One.\n\nThe boat sank.\n\nEnd.', 'One.\n\nThe boat came.\n\nEnd.', 'en')).toEqual([
      { unchanged: ['One.'] },
      {
        runs: [
          { kind: 'same', text: 'The boat ' },
          { kind: 'gone', text: 'sank' },
          { kind: 'new', text: 'came' },
          { kind: 'same', text: '.' },
        ],
      },
      { unchanged: ['End.'] },
    ]);
  });

  it('says nothing of equal texts', () => {
    expect(compareTexts('One.\n\nTwo.', 'One.\n\nTwo.', '')).toEqual([{ unchanged: ['One.', 'Two.'] }]);
  });

  it.each([
    ['A b c.\n\nD e f.', 'A x c.\n\nD e g.'],
    ['One.', 'One.\n\nTwo.\n\nThree.'],
    ['One.\n\nTwo.', 'Two.'],
    ['海は静かだった。', '海は荒れていた。'],
  ])('keeps both texts whole: %j and %j', (before, after) => {
    const changes = compareTexts(before, after, 'no language');
    expect(side(changes, 'new')).toBe(before);
    expect(side(changes, 'gone')).toBe(after);
  });
});
