// The list of captures in a real browser: keyboard, mouse, screen reader, ten thousand rows.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../popup/popup.css';
import { CaptureError } from '../../src/errors';
import { createActions } from '../../src/ui/actions';
import { ArticleList } from '../../src/ui/list/ArticleList';
import { createListing } from '../../src/ui/list/listing';
import { NothingHere } from '../../src/ui/list/NothingHere';
import { NoticeBar } from '../../src/ui/NoticeBar';
import { createNotices } from '../../src/ui/notices';
import { type FakeLibrary, fakeLibrary, rowOf } from './fake-library';

vi.mock('../../src/browser', () => import('./fake-browser'));

const notAsked = () => Promise.reject(new Error('not asked here'));
const exporting = { formats: async () => [], exportAs: notAsked, copied: notAsked, obsidianNote: notAsked };
let stop = (): void => {};
afterEach(() => {
  stop();
  render(null, document.body);
});

async function show(library: FakeLibrary) {
  const listing = createListing(library, { view: 'all', words: '' });
  stop = listing.stop;
  const notices = createNotices();
  const actions = createActions(library, exporting, notices);
  const opened: number[] = [];
  const Page = () => (
    <main class="popup">
      <h1>Offprint</h1>
      {listing.total.value ? (
        <ArticleList
          listing={listing}
          onOpen={(id) => opened.push(id)}
          onDelete={(ids) => void actions.moveToTrash(ids)}
        />
      ) : (
        <NothingHere listing={listing} />
      )}
      <NoticeBar notices={notices} />
    </main>
  );
  render(<Page />, document.body);
  await vi.waitFor(() => expect(listing.total.value ?? listing.failure.value).toBeDefined());
  return { listing, notices, actions, opened };
}

const list = () => document.querySelector<HTMLElement>('[role=listbox]')!;
const options = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];
const option = (id: number) => document.querySelector<HTMLElement>(`#row-${id}`)!;
const chosen = () =>
  options()
    .filter((row) => row.ariaSelected === 'true')
    .map(({ id }) => id);
const activeId = () => list().getAttribute('aria-activedescendant');

function press(key: string, held: KeyboardEventInit = {}): boolean {
  return list().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
}

const five = () => fakeLibrary([5, 4, 3, 2, 1].map((id) => rowOf(id)));

describe('the keyboard', () => {
  it('walks, and says to screen readers where it stands', async () => {
    await show(five());
    list().focus();
    await vi.waitFor(() => expect(activeId()).toBe('row-5'));
    press('ArrowDown');
    await vi.waitFor(() => expect(activeId()).toBe('row-4'));
    press('End');
    await vi.waitFor(() => expect(activeId()).toBe('row-1'));
    press('Home');
    await vi.waitFor(() => expect(activeId()).toBe('row-5'));
  });

  it('opens with Enter, chooses with Space, lets go with Escape', async () => {
    const { opened } = await show(five());
    list().focus();
    press('ArrowDown');
    press('Enter');
    expect(opened).toEqual([4]);
    press(' ');
    await vi.waitFor(() => expect(chosen()).toEqual(['row-4']));
    expect(press('Escape')).toBe(false);
    await vi.waitFor(() => expect(chosen()).toEqual([]));
    // With nothing to clear, Escape is left to the browser: it closes the popup.
    expect(press('Escape')).toBe(true);
  });

  it('extends the choice with Shift', async () => {
    await show(five());
    list().focus();
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    await vi.waitFor(() => expect(chosen()).toEqual(['row-5', 'row-4', 'row-3']));
  });

  it('chooses everything that the search finds, and nothing else', async () => {
    const library = fakeLibrary(
      Array.from({ length: 300 }, (_, i) => rowOf(i + 1, { title: i % 2 ? 'tide' : 'bread' })),
    );
    const { listing } = await show(library);
    listing.search('tide');
    press('a', { ctrlKey: true });
    await vi.waitFor(() => expect(listing.selection.value.chosen.size).toBe(150));
    listing.search('bread');
    expect(listing.selection.value.chosen.size).toBe(0);
  });

  it('deletes the active row, takes the next as active, and undo brings it back', async () => {
    const library = five();
    const { notices } = await show(library);
    list().focus();
    press('ArrowDown');
    press('Delete');
    await vi.waitFor(() => expect(options().map(({ id }) => id)).toEqual(['row-5', 'row-3', 'row-2', 'row-1']));
    expect(activeId()).toBe('row-3');
    expect(document.querySelector('[role=status]')?.textContent).toContain('Moved 1 article to the trash');
    await notices.undo();
    await vi.waitFor(() => expect(options()).toHaveLength(5));
    expect(library.trashed.size).toBe(0);
  });

  it('deletes what is chosen rather than the active row', async () => {
    const library = five();
    const { listing } = await show(library);
    list().focus();
    listing.toggle(1);
    listing.toggle(2);
    press('Delete');
    await vi.waitFor(() => expect([...library.trashed].sort()).toEqual([1, 2]));
  });

  it('leaves keys alone that are not its own', async () => {
    await show(five());
    expect(press('x')).toBe(true);
    expect(press('ArrowDown', { altKey: true })).toBe(true);
    expect(press('c', { ctrlKey: true })).toBe(true);
  });
});

describe('the mouse', () => {
  it('opens on the row, chooses on its letter, and keeps the focus on the list', async () => {
    const { opened } = await show(five());
    option(3).querySelector<HTMLElement>('.title')!.click();
    expect(opened).toEqual([3]);
    option(2).querySelector<HTMLElement>('.thumb')!.click();
    await vi.waitFor(() => expect(chosen()).toEqual(['row-2']));
    expect(opened).toEqual([3]);
    option(4).focus();
    expect(document.activeElement).toBe(list());
  });

  it('chooses a range with Shift and single rows with Ctrl', async () => {
    const { opened } = await show(five());
    const click = (id: number, held: MouseEventInit) =>
      option(id).dispatchEvent(new MouseEvent('click', { bubbles: true, ...held }));
    click(5, { ctrlKey: true });
    click(3, { shiftKey: true });
    await vi.waitFor(() => expect(chosen()).toEqual(['row-5', 'row-4', 'row-3']));
    click(4, { metaKey: true });
    await vi.waitFor(() => expect(chosen()).toEqual(['row-5', 'row-3']));
    expect(opened).toEqual([]);
  });
});

describe('a long list', () => {
  const long = () => fakeLibrary(Array.from({ length: 10_000 }, (_, i) => rowOf(10_000 - i)));

  it('has the scroll bar of the whole, keeps few rows in the document and reads those in sight', async () => {
    const library = long();
    const read = vi.spyOn(library, 'readHits');
    await show(library);
    await vi.waitFor(() => expect(options().length).toBeGreaterThan(4));
    expect(options().length).toBeLessThan(40);
    expect(library.limits).toEqual([64]);
    expect(list().scrollHeight).toBe(10_000 * 68);
    expect(options()[0]!.getAttribute('aria-setsize')).toBe('10000');
    expect(read).not.toHaveBeenCalled();
    list().scrollTop = 5_000 * 68;
    await vi.waitFor(() => expect(option(5_000)).not.toBeNull());
    expect(option(5_000).getAttribute('aria-posinset')).toBe('5001');
    expect(option(5_000).getBoundingClientRect().top).toBeCloseTo(list().getBoundingClientRect().top, 0);
    expect(options().length).toBeLessThan(40);
    expect(Math.max(...read.mock.calls.map(([ids]) => ids.length))).toBeLessThanOrEqual(96);
  });

  it('goes to its very end, and back, by the keyboard', async () => {
    await show(long());
    list().focus();
    press('End');
    await vi.waitFor(() => expect(activeId()).toBe('row-1'));
    const { bottom } = option(1).getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(list().getBoundingClientRect().bottom + 1);
    press('Home');
    await vi.waitFor(() => expect(activeId()).toBe('row-10000'));
    expect(list().scrollTop).toBe(0);
  });

  it('chooses from the first to the last with Shift', async () => {
    const { listing } = await show(long());
    list().focus();
    press('End', { shiftKey: true });
    await vi.waitFor(() => expect(listing.selection.value.chosen.size).toBe(10_000));
  });

  it('stays where it was while it is hidden', async () => {
    const { listing } = await show(long());
    list().scrollTop = 6_800;
    await vi.waitFor(() => expect(option(9_900)).not.toBeNull());
    const main = document.querySelector<HTMLElement>('main')!;
    main.style.display = 'none';
    await vi.waitFor(() => expect(list().scrollTop).toBe(0));
    expect(listing.top.value).toBe(6_800);
    main.style.display = '';
    await vi.waitFor(() => expect(list().scrollTop).toBe(6_800));
  });

  it('shows what changed in a row that was scrolled to', async () => {
    const library = long();
    await show(library);
    list().scrollTop = 6_800;
    await vi.waitFor(() => expect(option(9_900)).not.toBeNull());
    await library.setStarred([9_900], true);
    await vi.waitFor(() => expect(option(9_900).querySelector('[role=img]')).not.toBeNull());
  });
});

describe('what it says', () => {
  it('marks unread and starred rows for eye and ear', async () => {
    await show(fakeLibrary([rowOf(2, { state: 'unread' }), rowOf(1, { starred: true })]));
    expect(getComputedStyle(option(2).querySelector('.title')!).fontWeight).toBe('650');
    expect(getComputedStyle(option(1).querySelector('.title')!).fontWeight).toBe('500');
    expect(option(2).textContent).toContain('Unread:');
    expect(option(1).querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Starred');
  });

  it('keeps true when the library changes elsewhere', async () => {
    const library = five();
    await show(library);
    await library.setStarred([3], true);
    await vi.waitFor(() => expect(option(3).querySelector('[role=img]')).not.toBeNull());
  });

  it('teaches in an empty library, and tries to help when nothing was found', async () => {
    const { listing } = await show(fakeLibrary([]));
    expect(document.body.textContent).toContain('click the Offprint button');
    expect(document.querySelector('svg.picture')).not.toBeNull();
    listing.search('tide');
    await vi.waitFor(() => expect(document.body.textContent).toContain('Nothing found for “tide”'));
    document.querySelector('button')!.click();
    await vi.waitFor(() => expect(listing.query.value.words).toBe(''));
  });

  it('tells of a library that cannot be read, in words and with a next step', async () => {
    const library = five();
    library.failure = new CaptureError('databaseBlocked');
    await show(library);
    const alert = document.querySelector('[role=alert]')!;
    expect(alert.textContent).toContain('Another tab still uses an older version');
    expect(alert.textContent).toContain('Close the other Offprint tabs');
  });

  it('tells of a deletion that failed', async () => {
    const library = five();
    await show(library);
    list().focus();
    library.failure = new CaptureError('diskFull');
    press('Delete');
    await vi.waitFor(() => expect(document.querySelector('.notice.failed')?.textContent).toContain('no room left'));
    expect(options()).toHaveLength(5);
  });

  it('has nothing that axe finds', async () => {
    const { listing } = await show(five());
    list().focus();
    listing.toggle(3);
    await vi.waitFor(() => expect(chosen()).toEqual(['row-3']));
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

it('keeps the way back from a deletion while what took its place counts as read by itself', async () => {
  const library = fakeLibrary([2, 1].map((id) => rowOf(id, { state: 'unread' })));
  const { actions, notices } = await show(library);
  await actions.setState([1], 'read', true);
  expect(notices.current.value?.text).toMatch(/read/i);
  await actions.moveToTrash([2]);
  const told = notices.current.value;
  await actions.setState([1], 'unread', true);
  expect(notices.current.value).toBe(told);
  await notices.undo();
  expect(library.trashed.size).toBe(0);
});

describe('the view of the unread', () => {
  it('keeps what was opened in its place until the view changes, and lets go of what is deleted', async () => {
    const library = fakeLibrary([3, 2, 1].map((id) => rowOf(id, { state: 'unread' })));
    const { listing } = await show(library);
    listing.showView('unread');
    listing.keep(2);
    listing.keep(3);
    await library.setState([2, 3], 'read');
    await vi.waitFor(() =>
      expect(options().map((row) => row.classList.contains('unread'))).toEqual([false, false, true]),
    );
    expect(listing.ids.value).toEqual([3, 2, 1]);
    await library.moveToTrash([3]);
    listing.release([3], listing.query.value);
    await vi.waitFor(() => expect(listing.ids.value).toEqual([2, 1]));
    listing.showView('all');
    listing.showView('unread');
    await vi.waitFor(() => expect(listing.ids.value).toEqual([1]));
  });

  it('shows the trash what was deleted from another list a moment ago', async () => {
    const library = fakeLibrary([2, 1].map((id) => rowOf(id)));
    const { listing } = await show(library);
    const from = listing.query.value;
    await library.moveToTrash([2]);
    listing.showView('trash');
    await vi.waitFor(() => expect(listing.ids.value).toEqual([2]));
    listing.release([2], from);
    expect(listing.ids.value).toEqual([2]);
  });
});
