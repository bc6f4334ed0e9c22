// The templates of notes in the options page: chosen, changed, shown, and told of where they are not understood.
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../options/options.css';
import { NoteTemplates } from '../../options/NoteTemplates';
import { defaults, type Settings } from '../../src/settings';

vi.mock('../../src/browser', () => import('../ui/fake-browser'));
vi.mock('../../src/settings', async (original) => ({
  ...(await original<object>()),
  changeSettings: async (change: Partial<Settings>) => {
    settings.value = { ...settings.value, ...change };
  },
}));

const settings = signal(defaults);
const shown = () => page.getByRole('textbox', { name: 'What it makes' });

beforeEach(() => {
  settings.value = defaults;
  const Page = () => (
    <main>
      <h1>Settings</h1>
      <h2>Markdown notes</h2>
      <NoteTemplates settings={settings} formats={[]} />
    </main>
  );
  render(<Page />, document.body);
});
afterEach(() => render(null, document.body));

it('shows what a template makes, as it is written', async () => {
  await expect.element(shown()).toHaveValue(expect.stringMatching(/^---\ntitle: "The mill turns again/));
  await page.getByRole('textbox', { name: 'File name' }).fill('{{published|date:"YYYY"}} {{title|slug}}');
  await expect.element(page.getByText('2024 the-mill-turns-again-what-a-tide-can-do.md')).toBeVisible();
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill('{{titel}} {{title}}');
  await expect.element(page.getByText('Nothing is called this, so it stays as it is:')).toBeVisible();
  await expect.element(shown()).toHaveValue('{{titel}} The mill turns again: what a tide can do\n');
  expect(settings.value.notes.note).toBe('{{titel}} {{title}}');
  await expect.element(page.getByRole('combobox')).toHaveDisplayValue('Your own');
});

it('begins from a preset', async () => {
  await expect.element(page.getByRole('combobox')).toHaveDisplayValue('Offprint’s own');
  await page.getByRole('combobox').selectOptions('Logseq');
  await expect.element(shown()).toHaveValue(expect.stringMatching(/^title:: The mill.*author:: \[\[Ada Marsh\]\], /s));
  await page.getByRole('checkbox').click();
  expect(settings.value.notes.images).toBe('beside');
});

it('is accessible', async () => {
  await expect.element(shown()).toBeVisible();
  expect((await axe.run(document.body)).violations).toEqual([]);
});
