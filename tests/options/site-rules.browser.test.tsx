// The user's rules in the options page: made, put right, changed and deleted; what axe thinks of it.
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../options/options.css';
import { SiteRules } from '../../options/SiteRules';
import type { SiteRule } from '../../src/model';
import { defaults, type Settings } from '../../src/settings';

vi.mock('../../src/browser', () => import('../ui/fake-browser'));
vi.mock('../../src/settings', async (original) => ({
  ...(await original<object>()),
  changeSettings: async (change: Partial<Settings>) => {
    settings.value = { ...settings.value, ...change };
  },
}));

const settings = signal(defaults);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const stored = (): SiteRule[] => settings.value.siteRules;

beforeEach(() => {
  settings.value = {
    ...defaults,
    siteRules: [
      { site: 'a.example', content: ['main', '.more'] },
      { site: 'b.example', title: 'h2' },
    ],
  };
  const Page = () => (
    <main>
      <h1>Settings</h1>
      <SiteRules settings={settings} />
    </main>
  );
  render(<Page />, document.body);
});

afterEach(() => render(null, document.body));

it('adds a rule, of an address as it was pasted', async () => {
  await button('Add a rule').click();
  await field('Site').fill('https://c.example/post/*?x=1');
  await field('Remove').fill(' .ad \n\n.box ');
  await field('Authors').fill('.by');
  await button('Save').click();
  await expect.element(button('Edit the rule for c.example/post/*')).toBeVisible();
  expect(stored().slice(2)).toEqual([{ site: 'c.example/post/*', remove: ['.ad', '.box'], byline: '.by' }]);
  await expect.element(button('Add a rule')).toHaveFocus();
});

it('says at each field what is wrong, and stores nothing', async () => {
  await button('Add a rule').click();
  await field('Site').fill('not a site');
  await button('Save').click();
  await expect.element(field('Site')).toHaveAccessibleDescription(/^This is no site/);
  await expect.element(field('Site')).toHaveFocus();
  await expect.element(field('Content')).toHaveAccessibleDescription(/at least one selector/);
  await field('Site').fill('c.example');
  await field('Content').fill('main\np >> b');
  await button('Save').click();
  await expect.element(field('Content')).toHaveAccessibleDescription(/“p >> b”/);
  await expect.element(field('Content')).toHaveFocus();
  expect(field('Site').element().getAttribute('aria-invalid')).toBe('false');
  expect(stored()).toHaveLength(2);
});

it('changes a rule where it stands', async () => {
  await button('Edit the rule for a.example').click();
  await expect.element(field('Content')).toHaveValue('main\n.more');
  await field('Content').fill('');
  await field('Published').fill('time');
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Edit the rule for a.example')).toBeVisible();
  expect(stored()).toEqual([
    { site: 'a.example', date: 'time' },
    { site: 'b.example', title: 'h2' },
  ]);
});

it('leaves a rule as it was on Escape', async () => {
  await button('Edit the rule for a.example').click();
  await field('Content').fill('.other');
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Edit the rule for a.example')).toBeVisible();
  expect(stored()[0]).toEqual({ site: 'a.example', content: ['main', '.more'] });
});

it('deletes a rule', async () => {
  await button('Delete the rule for a.example').click();
  await expect.element(button('Delete the rule for a.example')).not.toBeInTheDocument();
  expect(stored()).toEqual([{ site: 'b.example', title: 'h2' }]);
});

it('has nothing that axe objects to, list, form and faults', async () => {
  await button('Add a rule').click();
  await button('Save').click();
  await expect.element(field('Site')).toHaveAccessibleDescription(/^This is no site/);
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
