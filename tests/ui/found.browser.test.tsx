// What a list shows of a search: the words marked, the passage, how many, and what was not understood.
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../popup/popup.css';
import type { Found } from '../../src/ui/library-access';
import { ArticleList } from '../../src/ui/list/ArticleList';
import { createListing } from '../../src/ui/list/listing';
import { SearchField } from '../../src/ui/list/SearchField';
import { fakeLibrary, rowOf } from './fake-library';

vi.mock('../../src/browser', () => import('./fake-browser'));

const rows = [rowOf(2, { title: 'What a tide table knows' }), rowOf(1)];
const found: Found = {
  hits: [
    {
      row: rows[0]!,
      titleMarks: [[7, 11]],
      snippet: {
        text: '… the tide gauge was read, and the tide turned …',
        marks: [
          [6, 10],
          [35, 39],
        ],
      },
    },
    { row: rows[1]!, titleMarks: [] },
  ],
  total: 1234,
  notes: [],
  incomplete: false,
};

let stop = (): void => {};
let answer: Found;

beforeEach(async () => {
  answer = found;
  const library = fakeLibrary(rows);
  const listRows = library.listRows;
  library.listRows = async (query) =>
    query.words === '' ? listRows(query) : { rows, total: answer.total, more: false, found: answer };
  const listing = createListing(library, { view: 'all', words: '' });
  stop = listing.stop;
  const Page = () => (
    <main class="popup">
      <SearchField listing={listing} total={2} field={() => {}} onLeave={() => {}} />
      <ArticleList listing={listing} onOpen={() => {}} onDelete={() => {}} />
    </main>
  );
  render(<Page />, document.body);
  await vi.waitFor(() => expect(document.querySelectorAll('[role=option]')).toHaveLength(2));
});

afterEach(() => {
  stop();
  render(null, document.body);
});

function type(words: string): void {
  const field = document.querySelector('input')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const marked = (selector: string) => [...document.querySelectorAll(`${selector} mark`)].map((mark) => mark.textContent);

it('marks the words in title and passage, and takes the marks away with the words', async () => {
  expect(marked('.row')).toEqual([]);
  type('tide');
  await vi.waitFor(() => expect(marked('#row-2 .title')).toEqual(['tide']));
  expect(marked('#row-2 .meta')).toEqual(['tide', 'tide']);
  expect(document.querySelector('#row-2 .title')!.textContent).toBe('What a tide table knows');
  expect(document.querySelector('#row-2 .meta')!.textContent).toContain(
    '… the tide gauge was read, and the tide turned …',
  );
  expect(document.querySelector('#row-1 .meta')!.textContent).toContain('Harbour Weekly');
  expect(document.querySelector('.found-count')!.textContent).toBe('1,234 found');
  expect(document.querySelector('.notes')).toBeNull();
  type('');
  await vi.waitFor(() => expect(marked('.row')).toEqual([]));
});

it('says what it searched for instead, what it did not understand, and what is missing still', async () => {
  answer = {
    ...found,
    corrected: 'tide',
    notes: [
      { kind: 'unknownField', text: 'colour:blue' },
      { kind: 'strayOr', text: 'OR' },
    ],
    incomplete: true,
  };
  type('tidde colour:blue OR');
  await vi.waitFor(() => expect(document.querySelector('.notes')).not.toBeNull());
  expect(document.querySelector('.notes')!.textContent).toBe(
    'Results for “tide”. “colour:blue” was searched as words. “OR” was left out. Older articles are still being indexed.',
  );
});
