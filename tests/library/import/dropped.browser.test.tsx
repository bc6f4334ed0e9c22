// A backup that is dropped on the import dialog: known for what it is, restored on a click, and taken back.
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { libraryParts } from '../../../library/backup/back-up';
import { Import } from '../../../library/import/Import';
import { backupArchive } from '../../../src/backup/archive';
import { readSettings } from '../../../src/settings';
import { moveToTrash } from '../../../src/storage/captures/marking';
import { database } from '../../../src/storage/database/database';
import { listIds } from '../../../src/storage/lists/lists';
import { capturePages, emptyLibrary } from '../../storage/library';

vi.mock('../../../src/browser', async () => {
  const stored: Record<string, unknown> = {};
  const local = { get: async () => stored, set: async (change: object) => void Object.assign(stored, change) };
  return { default: { ...(await import('../../ui/fake-browser')).default, storage: { local } } };
});

beforeEach(emptyLibrary);
afterEach(() => render(null, document.body));

function drop(...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  document
    .querySelector('dialog fieldset')!
    .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

async function click(name: string): Promise<void> {
  const named = () => [...document.querySelectorAll('button')].filter((each) => each.textContent.trim() === name);
  await vi.waitFor(() => expect(named()).not.toEqual([]));
  named().at(-1)!.click();
}

const says = (words: string) => vi.waitFor(() => expect(document.body.textContent).toContain(words));

it('is restored into the library that it meets, and taken back', async () => {
  const [, b] = await capturePages('a', 'b', 'c');
  await moveToTrash([b!]);
  const parts = libraryParts(async () => ({ theme: 'dark' }));
  const bytes = await new Response(backupArchive(parts, 1)).blob();
  await emptyLibrary();
  render(<Import onClose={() => {}} />, document.body);

  drop(new File([bytes], 'renamed'));
  await says('This is a backup of Offprint.');
  expect(await database.captures.count()).toBe(0);
  await click('Restore');
  await says('3 articles came in');
  const titles = (await database.captures.toArray()).map(({ title }) => title);
  expect([titles, (await database.trash.toArray()).map(({ title }) => title)]).toEqual([['a', 'c'], ['b']]);
  expect((await readSettings()).theme).toBe('dark');

  await click('Take the import back');
  await click('Take the import back');
  await says('The import is taken back.');
  expect(await Promise.all([listIds({ view: 'all', words: '' }), listIds({ view: 'trash', words: '' })])).toEqual([
    [],
    [],
  ]);
});

it('that is damaged gives what is sound, and names the rest', async () => {
  await capturePages('a');
  const bytes = await new Response(backupArchive(libraryParts(readSettings), 1)).blob();
  const whole = new Uint8Array(await bytes.arrayBuffer());
  const at = new TextDecoder('latin1').decode(whole).indexOf('settings.ndjson.gz');
  whole.fill(0, at + 40, at + 60);
  await emptyLibrary();
  render(<Import onClose={() => {}} />, document.body);

  drop(new File([whole], 'backup.zip'));
  await click('Restore');
  await says('One article came in');
  expect(document.body.textContent).toContain('settings.ndjson.gz');
});
