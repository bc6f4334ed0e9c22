// The head of the popup in each of its states: what it says, what it offers, what axe thinks of it.
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../popup/popup.css';
import { CaptureCard } from '../../popup/CaptureCard';
import type { CaptureState, Capturing } from '../../popup/capturing';
import { errorCodes } from '../../src/errors';
import { rowOf } from './fake-library';

vi.mock('../../src/browser', () => import('./fake-browser'));

afterEach(() => render(null, document.body));

function show(state: CaptureState, row = rowOf(7, { title: 'The keepers', capturedAt: Date.now() - 3 * 86_400_000 })) {
  const capturing = {
    state: signal(state),
    capture: vi.fn<Capturing['capture']>(async () => {}),
    undo: vi.fn<Capturing['undo']>(async () => {}),
  } satisfies Capturing;
  const onOpen = vi.fn();
  const Page = () => (
    <main>
      <h1>Offprint</h1>
      <CaptureCard capturing={capturing} row={row} onOpen={onOpen} />
    </main>
  );
  render(<Page />, document.body);
  return { capturing, onOpen };
}

const buttons = () => [...document.querySelectorAll('button')];
const names = () => buttons().map(({ textContent }) => textContent);
const press = (name: string) =>
  buttons()
    .find(({ textContent }) => textContent === name)!
    .click();
const said = () => document.querySelector('[role=status]')?.textContent;

describe('the card', () => {
  it('waits for its button when capturing on click is off', () => {
    const { capturing } = show({ kind: 'idle' });
    expect(names()).toEqual(['Capture']);
    press('Capture');
    expect(capturing.capture).toHaveBeenCalledWith('click');
  });

  it('says that it is at work, and says Captured only afterwards', () => {
    show({ kind: 'busy' });
    expect(said()).toBe('Capturing…');
    expect(document.body.textContent).not.toContain('Captured');
    expect(names()).toEqual([]);
  });

  it('tells what was captured, and takes it back or opens it', () => {
    const outcome = { kind: 'captured', id: 7, part: 'page' } as const;
    const { capturing, onOpen } = show({ kind: 'done', outcome });
    expect(said()).toBe('Captured');
    expect(document.querySelector('h2')?.textContent).toBe('The keepers');
    expect(document.querySelector('.meta')?.textContent).toBe('Harbour Weekly · Ada Marsh · 23 Oct 2017 · 6 mins');
    press('Undo');
    expect(capturing.undo).toHaveBeenCalledWith(outcome);
    press('Open');
    expect(onOpen).toHaveBeenCalledWith(7);
  });

  it('says when a page was captured before, and offers to update it', () => {
    const { capturing } = show({ kind: 'done', outcome: { kind: 'known', id: 7 } });
    expect(said()).toBe('Captured 3 days ago');
    expect(names()).toEqual(['Update', 'Open']);
    press('Update');
    expect(capturing.capture).toHaveBeenCalledWith('update');
  });

  it('tells an update from a page that has not changed', () => {
    show({ kind: 'done', outcome: { kind: 'updated', id: 7, part: 'page' } });
    expect(names()).toEqual(['Undo', 'Open']);
    show({ kind: 'done', outcome: { kind: 'unchanged', id: 7 } });
    expect(said()).toContain('Unchanged');
    expect(names()).toEqual(['Open']);
  });

  it('asks before it captures what is no article', () => {
    const { capturing } = show({ kind: 'done', outcome: { kind: 'notArticle' } });
    expect(said()).toBe('This does not look like an article.');
    press('Capture anyway');
    expect(capturing.capture).toHaveBeenCalledWith('anyway');
  });

  it('says what was taken back', () => {
    show({ kind: 'undone', of: 'captured' });
    expect(said()).toBe('Taken back; nothing was kept');
    show({ kind: 'undone', of: 'updated' });
    expect(said()).toBe('Update taken back');
  });

  it.each(errorCodes)('tells of %s in a sentence with a next step', (code) => {
    show({ kind: 'failed', code });
    expect(said()).toMatch(/\. .+\.$/);
  });

  it('offers another try only where it may end better', () => {
    const { capturing } = show({ kind: 'failed', code: 'pageSilent' });
    press('Try again');
    expect(capturing.capture).toHaveBeenCalledWith('click');
    show({ kind: 'failed', code: 'storePage' });
    expect(names()).toEqual([]);
  });
});

const states: CaptureState[] = [
  { kind: 'idle' },
  { kind: 'busy' },
  { kind: 'failed', code: 'diskFull' },
  { kind: 'done', outcome: { kind: 'captured', id: 7, part: 'page' } },
  { kind: 'done', outcome: { kind: 'notArticle' } },
];

it.each(states)('has nothing that axe finds: %j', async (state) => {
  show(state);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
