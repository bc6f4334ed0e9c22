// The export menu: the format used last, the others by use, the clipboard; by keyboard, and as axe sees it.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Actions } from '../../src/ui/actions';
import { ExportButton } from '../../src/ui/ExportButton';
import type { ExportAccess, Format } from '../../src/ui/library-access';
import '../../popup/popup.css';

vi.mock('../../src/browser', () => import('./fake-browser'));

const formats: Format[] = [
  { id: 'markdown', label: 'exportMarkdown', group: 'reading' },
  { id: 'epub', label: 'exportEpub', group: 'reading' },
  { id: 'bibtex', label: 'exportBibtex', group: 'references' },
  { id: 'json', label: 'exportJson', group: 'data' },
];
const exporting = { formats: async () => formats } as unknown as ExportAccess;
const actions = { exportAs: vi.fn(), copyAs: vi.fn(), sendToObsidian: vi.fn() };
const item = (name: string) => page.getByRole('menuitem', { name, exact: true });

function show(count: number): void {
  const Page = () => (
    <main style="padding-block-start: 500px">
      <h1>Export</h1>
      <ExportButton
        actions={actions as unknown as Actions}
        exporting={exporting}
        targets={() => Array.from({ length: count }, (_, at) => at + 1)}
        count={count}
        usual="epub"
      />
    </main>
  );
  render(<Page />, document.body);
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => render(null, document.body));

it('begins with the format used last, then goes by use', async () => {
  show(1);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect.element(item('EPUB e-book')).toHaveFocus();
  const names = [...document.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent);
  expect(names.slice(0, 4)).toEqual(['EPUB e-book', 'Markdown', 'BibTeX references', 'JSON, everything known']);
  const groups = [...document.querySelectorAll('[role=group]')].map((group) => group.getAttribute('aria-label'));
  expect(groups).toEqual(['For reading', 'References', 'Data', 'Copy or send']);
  expect((await axe.run(document.body)).violations).toEqual([]);
});

it('is walked by arrows, and does what is chosen', async () => {
  show(2);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect.element(item('EPUB e-book')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(actions.exportAs).toHaveBeenCalledWith('bibtex', [1, 2]);
  await page.getByRole('button', { name: 'Export…' }).click();
  await item('Copy citation, MLA').click();
  expect(actions.copyAs).toHaveBeenCalledWith('mla', [1, 2]);
});

it('sends one article to Obsidian, and not several', async () => {
  show(2);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect.element(item('Copy plain text')).toBeVisible();
  expect(document.querySelectorAll('[role=menuitem]').length).toBe(9);
  await userEvent.keyboard('{Escape}');
  show(1);
  await page.getByRole('button', { name: 'Export…' }).click();
  await item('Send to Obsidian').click();
  expect(actions.sendToObsidian).toHaveBeenCalledWith(1);
});
