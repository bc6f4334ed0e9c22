// Snippets: from the right place, cut at words, with the words marked.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/storage/search/language';
import { type Mark, marksIn, snippetOf, wantedBy } from '../../../src/storage/search/snippets';

/** The text with its marks in brackets. */
function shown({ text, marks }: { text: string; marks: Mark[] }): string {
  return [...marks].reverse().reduce((all, [start, end]) => {
    return `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`;
  }, text);
}

const wanted = (query: string) => wantedBy(parse(query, 0).query);
const marked = (text: string, query: string) => shown({ text, marks: marksIn(text, wanted(query)) });
const snippet = (text: string, query: string) => shown(snippetOf(text, wanted(query)));

const filler = 'Nothing but wind and rain tonight. '.repeat(30);

describe('marks', () => {
  it.each([
    ['the tide turns', 'tide ', 'the [tide] turns'],
    ['the tides turn', 'tid', 'the [tides] turn'],
    ['the tides turn', 'tid ', 'the tides turn'],
    ['Ein CAFÉ, ein Cafe', 'café ', 'Ein [CAFÉ], ein [Cafe]'],
    ['low tide and high tide', '"high tide"', 'low tide and [high tide]'],
    ['low tide', 'tide -low', 'low [tide]'],
    ['sea or shore', 'sea OR shore', '[sea] or [shore]'],
    ['東京都の図書館', '図書館', '東京都の[図書館]'],
    ['京都は秋です', '秋', '京都は[秋]です'],
    ['the state-of-the-art boat', 'state-of-the-art ', 'the [state-of-the-art] boat'],
    ['Straße', 'strasse ', '[Straße]'],
    ['كِتَابُ البحر', 'كتاب ', '[كِتَابُ] البحر'],
    ['a tide', 'is:unread lang:en', 'a tide'],
  ])('%s for %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('a snippet', () => {
  it('is the whole of a short text', () => {
    expect(snippet('The sea comes\n\nand goes.', 'sea ')).toBe('The [sea] comes  and goes.');
  });

  it('begins a little before the words, at a word', () => {
    const found = snippet(`${filler}Then a ship called Persephone ran aground. ${filler}`, 'persephone ');
    expect(found).toMatch(/^… \S.*Then a ship called \[Persephone\] ran aground\..* …$/);
    expect(found.length).toBeLessThan(175);
  });

  it('prefers the place where all words stand to the first one', () => {
    const text = `A reef. ${filler}The ship ran on the reef. ${filler}`;
    expect(snippet(text, 'ship reef ')).toContain('The [ship] ran on the [reef]');
  });

  it('is the beginning where the text holds none of the words', () => {
    expect(snippet(filler, 'persephone ')).toMatch(/^Nothing but .*\S …$/);
  });

  it('is cut anywhere but within a character where there are no words', () => {
    const text = '𠮷野家'.repeat(200);
    const { text: cut } = snippetOf(`${text}図書館${text}`, wanted('図書館'));
    expect(cut).toContain('図書館');
    expect(cut.isWellFormed()).toBe(true);
  });

  it('puts its marks where the words are', () => {
    const text = `${filler}\n\nThe Shore. ${filler}`;
    const { text: cut, marks } = snippetOf(text, wanted('shore '));
    expect(marks.map(([start, end]) => cut.slice(start, end))).toEqual(['Shore']);
  });
});
