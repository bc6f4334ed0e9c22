// The head of the popup in each of its states: what it says, what it offers, what axe thinks of it.
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../popup/popup.css';
import { CaptureCard } from '../../popup/CaptureCard';
import type { CaptureState, Capturing } from '../../popup/capturing';
import { errorCodes } from '../../src/errors';
import { createActions } from '../../src/ui/actions';
import type { EditAccess } from '../../src/ui/edit/EditForm';
import { createNotices } from '../../src/ui/notices';
import { captureOf, fakeLibrary, receipt } from './fake-library';

vi.mock('../../src/browser', () => import('./fake-browser'));

afterEach(() => render(null, document.body));

const threeDaysAgo = Date.now() - 3 * 86_400_000;

function show(state: CaptureState, row = captureOf(7, { title: 'The keepers', capturedAt: threeDaysAgo })) {
  const capturing = {
    state: signal(state),
    capture: vi.fn<Capturing['capture']>(async () => {}),
    followCapture: vi.fn<Capturing['followCapture']>(async () => {}),
    lookUp: vi.fn<Capturing['lookUp']>(async () => {}),
    keepAddress: vi.fn<Capturing['keepAddress']>(async () => {}),
    undo: vi.fn<Capturing['undo']>(async () => {}),
  } satisfies Capturing;
  const onOpen = vi.fn();
  const righting = {
    editing: { setEdits: vi.fn<EditAccess['setEdits']>(async () => {}) },
    actions: createActions(
      fakeLibrary([]),
      { formats: vi.fn(), exportAs: vi.fn(), copied: vi.fn(), obsidianNote: vi.fn() },
      createNotices(),
    ),
  };
  const Page = () => (
    <main>
      <h1>Offprint</h1>
      <CaptureCard capturing={capturing} row={row} righting={righting} onOpen={onOpen} />
    </main>
  );
  render(<Page />, document.body);
  return { capturing, righting, onOpen };
}

const buttons = () => [...document.querySelectorAll('button')];
const names = () => buttons().map(({ textContent }) => textContent);
const press = (name: string) =>
  buttons()
    .find(({ textContent }) => textContent === name)!
    .click();
async function type(input: HTMLInputElement, value: string): Promise<void> {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitUntil(() => input.value === value);
}
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
    expect(names()).toEqual(['Update', 'Open', 'Not right?']);
    press('Update');
    expect(capturing.capture).toHaveBeenCalledWith('update');
  });

  it('tells an update from a page that has not changed', () => {
    show({ kind: 'done', outcome: { kind: 'updated', id: 7, part: 'page' } });
    expect(names()).toEqual(['Undo', 'Open', 'Not right?']);
    show({ kind: 'done', outcome: { kind: 'unchanged', id: 7 } });
    expect(said()).toContain('Unchanged');
    expect(names()).toEqual(['Open', 'Not right?']);
  });

  it('says when it kept the selection alone, with the whole article one click away', () => {
    const { capturing } = show({ kind: 'done', outcome: { kind: 'captured', id: 7, part: 'selection' } });
    expect(said()).toBe('Selection captured');
    press('Whole article');
    expect(capturing.capture).toHaveBeenCalledWith('update', 'page');
  });

  it('has one line about what may be amiss, of the gravest, and none where nothing is', () => {
    const outcome = { kind: 'captured', id: 7, part: 'page' } as const;
    show({ kind: 'done', outcome }, captureOf(7, { receipt }));
    expect(document.querySelector('.amiss')).toBeNull();
    show({ kind: 'done', outcome }, captureOf(7, { receipt: { ...receipt, warnings: ['onePageOfMany', 'paywall'] } }));
    expect([...document.querySelectorAll('.amiss')].map(({ textContent }) => textContent)).toEqual([
      'Part of this article may be behind a paywall.',
    ]);
    const onePage = { ...receipt, warnings: ['onePageOfMany' as const], pages: { number: 1, of: 4 } };
    show({ kind: 'done', outcome }, captureOf(7, { receipt: onePage }));
    expect(document.body.textContent).toContain('This is page 1 of 4 of its article.');
  });

  it('leads from "Not right?" to the facts in place, and stores what was changed', async () => {
    const outcome = { kind: 'captured', id: 7, part: 'page' } as const;
    const { righting } = show({ kind: 'done', outcome }, captureOf(7, { tags: ['sea'] }));
    press('Not right?');
    const title = await vi.waitUntil(() => document.querySelector('input'));
    await vi.waitUntil(() => title === document.activeElement);
    await type(title, 'The keepers');
    await type(document.querySelectorAll('input')[4]!, 'light, sea');
    press('Save');
    await vi.waitUntil(() => document.querySelector('form') === null);
    const tags = { add: ['light'], remove: [] };
    expect(righting.editing.setEdits).toHaveBeenCalledWith(7, { title: 'The keepers' }, tags);
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
