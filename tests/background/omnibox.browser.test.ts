// The address bar, with the browser played and a library of its own.
import { beforeEach, expect, it, vi } from 'vitest';
import { offerOmnibox, type Suggestion, suggestions } from '../../src/background/omnibox';
import { saveCapture } from '../../src/storage/captures/saving';
import { articleOf, capturePages, emptyLibrary } from '../storage/library';

type Changed = (text: string, suggest: (found: Suggestion[]) => void) => void;
type Entered = (text: string, disposition: string) => void;

const played = vi.hoisted(() => ({
  changed: undefined as Changed | undefined,
  entered: undefined as Entered | undefined,
  opened: [] as object[],
}));

vi.mock('../../src/browser', () => ({
  default: {
    i18n: { getMessage: (key: string) => key },
    runtime: { getURL: (path: string) => `ext://offprint/${path}` },
    tabs: {
      update: async (change: object) => played.opened.push(change),
      create: async (change: object) => played.opened.push(change),
    },
    omnibox: {
      setDefaultSuggestion: () => {},
      onInputChanged: { addListener: (listener: Changed) => Object.assign(played, { changed: listener }) },
      onInputEntered: { addListener: (listener: Entered) => Object.assign(played, { entered: listener }) },
    },
  },
}));

beforeEach(async () => {
  await emptyLibrary();
  played.opened.length = 0;
  offerOmnibox();
});

it('suggests what the library holds, in words that are no XML', async () => {
  const { id } = await saveCapture(articleOf({ title: 'Salt & <b>sea</b>', siteName: '' }), 'new');
  await capturePages('other');
  expect(await suggestions('title:salt ')).toEqual([
    { content: `ext://offprint/library/index.html#capture=${id}`, description: 'Salt b sea /b' },
  ]);
  expect(await suggestions(' ')).toEqual([]);
  expect(await suggestions('sea')).toHaveLength(2);
});

it('answers the text that was typed last', async () => {
  await capturePages('first', 'second');
  const [early, late] = [vi.fn(), vi.fn()];
  played.changed!('title:first', early);
  played.changed!('title:second', late);
  await vi.waitFor(() => expect(late).toHaveBeenCalled());
  expect(late.mock.lastCall?.[0]).toMatchObject([{ description: 'second – The Shore' }]);
  expect(early).not.toHaveBeenCalled();
});

it('opens what is chosen, or the library searched for what was typed', async () => {
  const page = 'ext://offprint/library/index.html';
  played.entered!(`${page}#capture=7`, 'currentTab');
  played.entered!('deep sea', 'newBackgroundTab');
  expect(played.opened).toEqual([
    { url: `${page}#capture=7` },
    { url: `${page}#view=all&words=deep+sea`, active: false },
  ]);
});
