// The field of tags: completes, takes many at once, lets go, by keyboard and for screen readers.

import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../popup/popup.css';
import { TagField } from '../../src/ui/tags/TagField';

vi.mock('../../src/browser', () => import('./fake-browser'));

const known = ['coast', 'coast/cliffs', 'cooking', 'moon'];
const tags = signal<string[]>([]);
let closed: number;

beforeEach(async () => {
  closed = 0;
  tags.value = ['history'];
  const Page = () => (
    <main>
      <h1>Tags</h1>
      <TagField
        tags={tags.value}
        complete={async (typed) => known.filter((tag) => tag.startsWith(typed))}
        onAdd={(added) => {
          tags.value = [...tags.value, ...added];
        }}
        onRemove={(gone) => {
          tags.value = tags.value.filter((tag) => tag !== gone);
        }}
        onClose={() => {
          closed += 1;
        }}
      />
    </main>
  );
  render(<Page />, document.body);
  await vi.waitFor(() => expect(document.activeElement).toBe(field()));
});

afterEach(() => render(null, document.body));

const field = () => document.querySelector<HTMLInputElement>('[role=combobox]')!;
const offers = () => [...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent);

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function press(key: string): boolean {
  return field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

it('offers the tags of the library, and takes the one that the arrows chose', async () => {
  type('co');
  await vi.waitFor(() => expect(offers()).toEqual(['coast', 'coast/cliffs', 'cooking']));
  expect(field().getAttribute('aria-expanded')).toBe('true');
  press('ArrowDown');
  press('ArrowDown');
  await vi.waitFor(() => expect(document.querySelector('[aria-selected=true]')?.textContent).toBe('coast/cliffs'));
  expect(field().getAttribute('aria-activedescendant')).toBe(document.querySelector('[aria-selected=true]')!.id);
  press('Enter');
  expect(tags.value).toEqual(['history', 'coast/cliffs']);
  await vi.waitFor(() => expect(offers()).toEqual([]));
  type('co');
  await vi.waitFor(() => expect(offers()).toEqual(['coast', 'cooking']));
});

it('takes what is typed, many at once, and none twice', () => {
  type('low water, History , moon,');
  expect(tags.value).toEqual(['history', 'low water', 'moon']);
  type('tide');
  press('Enter');
  expect(tags.value.at(-1)).toBe('tide');
});

it('completes with Tab, which leaves the field when there is nothing to complete', async () => {
  type('mo');
  await vi.waitFor(() => expect(offers()).toEqual(['moon']));
  expect(press('Tab')).toBe(false);
  expect(tags.value).toEqual(['history', 'moon']);
  expect(press('Tab')).toBe(true);
});

it('lets go of the last with Backspace in an empty field, and of any by its button', async () => {
  type('x');
  press('Backspace');
  expect(tags.value).toEqual(['history']);
  type('');
  await vi.waitFor(() => expect(field().value).toBe(''));
  press('Backspace');
  expect(tags.value).toEqual([]);
  tags.value = ['moon'];
  await vi.waitFor(() => expect(document.querySelector('[aria-label="Remove the tag “moon”"]')).not.toBeNull());
  document.querySelector<HTMLElement>('[aria-label="Remove the tag “moon”"]')!.click();
  expect(tags.value).toEqual([]);
});

it('closes the offers first, then itself, on Escape', async () => {
  type('co');
  await vi.waitFor(() => expect(offers().length).toBe(3));
  press('Escape');
  await vi.waitFor(() => expect(offers()).toEqual([]));
  expect(closed).toBe(0);
  press('Escape');
  expect(closed).toBe(1);
});

it('has nothing that axe finds, open and closed', async () => {
  const objections = async () =>
    (await axe.run(document.body)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(await objections()).toEqual([]);
  type('co');
  await vi.waitFor(() => expect(offers().length).toBe(3));
  expect(await objections()).toEqual([]);
});
