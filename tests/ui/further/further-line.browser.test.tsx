// The line on the pages that follow: on their way, in want of access, not to be had, and gone when all are there.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../../popup/popup.css';
import type { PagesLeft } from '../../../src/model';
import { FurtherLine } from '../../../src/ui/further/FurtherLine';
import type { FurtherAccess } from '../../../src/ui/further/further-access';

vi.mock('../../../src/browser', () => import('../fake-browser'));

const stop = vi.fn();
afterEach(() => render(null, document.body));

function show(first: PagesLeft | undefined) {
  let tell: (further: PagesLeft | undefined) => void = () => {};
  const pages = {
    watchFurther: vi.fn<FurtherAccess['watchFurther']>((_, onValue) => {
      tell = onValue;
      onValue(first);
      return stop;
    }),
    joinFurther: vi.fn<FurtherAccess['joinFurther']>(async () => {}),
    askForPages: vi.fn<FurtherAccess['askForPages']>(async () => true),
  } satisfies FurtherAccess;
  const Page = () => (
    <main>
      <h1>Offprint</h1>
      <FurtherLine id={7} pages={pages} />
    </main>
  );
  render(<Page />, document.body);
  return { pages, tell: (further: PagesLeft | undefined) => tell(further) };
}

const origin = 'https://harbour.example';

it('says that they are read, then nothing when they are there', async () => {
  const { tell } = show({ why: 'waiting', origin });
  await expect.element(page.getByRole('status')).toHaveTextContent('The pages that follow are being read.');
  expect(document.querySelector('button')).toBeNull();
  tell(undefined);
  await expect.element(page.getByRole('status')).not.toBeInTheDocument();
});

it('asks for access to their site, by name', async () => {
  const { pages } = show({ why: 'needsAccess', origin });
  await expect.element(page.getByRole('status')).toHaveTextContent('need access to harbour.example.');
  await page.getByRole('button', { name: 'Allow harbour.example' }).click();
  expect(pages.askForPages).toHaveBeenCalledWith(origin);
  expect((await axe.run(document.body)).violations).toEqual([]);
});

it('offers another try where one failed', async () => {
  const { pages } = show({ why: 'tooSlow', origin });
  await expect.element(page.getByRole('status')).toHaveTextContent('Not all pages of this article could be read.');
  await page.getByRole('button', { name: 'Try again' }).click();
  expect(pages.joinFurther).toHaveBeenCalledWith(7);
  expect((await axe.run(document.body)).violations).toEqual([]);
});

it('stops watching when it goes', async () => {
  show({ why: 'waiting', origin });
  await expect.element(page.getByRole('status')).toBeVisible();
  stop.mockClear();
  render(null, document.body);
  await vi.waitUntil(() => stop.mock.calls.length === 1);
});
