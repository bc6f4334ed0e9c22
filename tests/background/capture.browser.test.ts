// The story of a capture, with the browser and the storage played: which part is asked for, and what is kept of it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { capture } from '../../src/background/capture';
import { CaptureError } from '../../src/errors';
import type { CaptureOutcome, Extraction } from '../../src/model';
import { defaults, type Settings } from '../../src/settings';

const played = vi.hoisted(() => ({
  tab: { url: 'https://a.example/', incognito: false },
  settings: {} as Settings,
  settingsRead: 0,
  noting: Promise.resolve(),
  showing: Promise.resolve(),
  finished: [] as number[],
  inject: () => [{}] as object[],
  reply: undefined as unknown,
  asked: [] as unknown[],
  saved: [] as unknown[],
  fetched: [] as number[],
  shown: [] as unknown[],
  known: undefined as { id: number } | undefined,
  left: {} as object,
}));

vi.mock('../../src/browser', () => ({
  default: {
    tabs: {
      get: async () => played.tab,
      sendMessage: async (_: number, message: unknown) => {
        played.asked.push(message);
        return played.reply;
      },
    },
    scripting: { executeScript: async () => played.inject() },
    storage: {
      local: {
        get: async () => {
          played.settingsRead += 1;
          return { settings: played.settings };
        },
      },
    },
  },
}));
vi.mock('../../src/toolbar', () => ({
  showOnToolbar: async (_: number, state: unknown) => {
    await played.showing;
    played.shown.push(state);
  },
}));
vi.mock('../../src/storage/captures/begun', () => ({
  noted: async (_: object, work: () => Promise<unknown>) => {
    await played.noting;
    return work();
  },
}));
vi.mock('../../src/storage/captures/finishing', () => ({
  finishSaving: async (id: number) => played.finished.push(id),
}));
vi.mock('../../src/background/gathering', () => ({ rememberTab: async () => {} }));
vi.mock('../../src/background/completing', () => ({ complete: async (id: number) => played.fetched.push(id) }));
vi.mock('../../src/background/further', () => ({
  withFurther: async (_: number, { further: __, ...first }: Extraction) => ({
    ...first,
    article: { ...first.article, text: 'all pages' },
    ...played.left,
  }),
}));
vi.mock('../../src/storage/search/tending', () => ({ tendIndex: async () => {} }));
vi.mock('../../src/storage/captures/captures', () => ({ findCapture: async () => played.known }));
vi.mock('../../src/storage/captures/saving', () => ({
  saveCapture: async (...written: unknown[]): Promise<CaptureOutcome> => {
    played.saved.push(written);
    return { kind: 'captured', id: 7, part: 'page' };
  },
}));

const receipt = { warnings: [] };
const extraction = {
  article: { canonicalUrl: 'https://a.example/', html: '<p>All', text: 'All' },
  looksLikeArticle: true,
  receipt,
  source: '<p>',
};

function answer(change: Partial<Extraction> = {}): void {
  played.reply = { ok: true, value: { ...extraction, ...change } };
}

beforeEach(() => {
  Object.assign(played, {
    settings: defaults,
    asked: [],
    saved: [],
    fetched: [],
    shown: [],
    known: undefined,
    left: {},
    settingsRead: 0,
    finished: [],
    noting: Promise.resolve(),
    showing: Promise.resolve(),
  });
  answer();
});

describe('a capture', () => {
  it.each(['auto', 'page', 'selection'] as const)(
    'asks the page for the part that was wished for: %s',
    async (part) => {
      expect(await capture(1, 'click', part)).toEqual({ kind: 'captured', id: 7, part: 'page' });
      expect(played.asked).toEqual([{ name: 'extract', request: { part, withSource: true, rules: [] } }]);
      await expect.poll(() => played.shown).toEqual(['busy', 'captured']);
    },
  );

  it('reads the page while it is noted, and saves nothing before it is', async () => {
    const { promise: noting, resolve: note } = Promise.withResolvers<void>();
    played.noting = noting;
    const done = capture(1, 'click', 'auto');
    await expect.poll(() => played.asked).toHaveLength(1);
    expect(played.saved).toEqual([]);
    note();
    expect(await done).toMatchObject({ kind: 'captured' });
    expect(played.settingsRead).toBe(1);
  });

  it('fails when its page cannot be noted, and saves nothing', async () => {
    played.noting = Promise.reject(new CaptureError('diskFull'));
    await expect(capture(1, 'click', 'auto')).rejects.toMatchObject({ code: 'diskFull' });
    expect(played.saved).toEqual([]);
  });

  it('is answered for before the button shows it', async () => {
    const { promise: showing, resolve: show } = Promise.withResolvers<void>();
    played.showing = showing;
    expect(await capture(1, 'click', 'auto')).toMatchObject({ kind: 'captured' });
    expect(played.shown).toEqual([]);
    show();
    await expect.poll(() => played.shown).toEqual(['busy', 'captured']);
  });

  it('puts nothing into a page of a private window', async () => {
    const before = { tab: played.tab, inject: played.inject };
    const inject = vi.fn(() => [{}]);
    Object.assign(played, { tab: { ...played.tab, incognito: true }, inject });
    await expect(capture(1, 'click', 'auto')).rejects.toMatchObject({ code: 'privateWindow' });
    expect(inject).not.toHaveBeenCalled();
    Object.assign(played, before);
  });

  it('hands the receipt and the source on to be saved', async () => {
    await capture(1, 'update', 'page');
    const made = { receipt, source: '<p>', withPictures: true };
    expect(played.saved).toEqual([[extraction.article, 'update', made, undefined]]);
  });

  it('asks for what the settings say: no source, rules of the user', async () => {
    const siteRules = [{ site: 'a.example', content: ['main'] }];
    played.settings = { ...defaults, keepSource: false, siteRules };
    await capture(1, 'click', 'auto');
    expect(played.asked).toEqual([{ name: 'extract', request: { part: 'auto', withSource: false, rules: siteRules } }]);
  });

  it('has its pictures fetched once its text is saved, unless they are not wanted', async () => {
    await capture(1, 'click', 'auto');
    await expect.poll(() => played.fetched).toEqual([7]);
    await expect.poll(() => played.finished).toEqual([7]);
    played.settings = { ...defaults, keepPictures: false };
    await capture(1, 'update', 'page');
    expect(played.saved.at(-1)).toMatchObject([{}, 'update', { withPictures: false }, undefined]);
  });

  it('of an article that goes on is saved at once, with a note that there is more', async () => {
    const further = { next: 'https://a.example/story/2', number: 1 };
    answer({ further });
    await capture(1, 'click', 'auto');
    const noted = { why: 'waiting', origin: 'https://a.example' };
    expect(played.saved).toMatchObject([[extraction.article, 'new', { further: noted }, undefined]]);
    played.settings = { ...defaults, joinPages: false };
    await capture(1, 'click', 'auto');
    answer({ further, looksLikeArticle: false });
    await capture(1, 'anyway', 'auto');
    for (const [, , made] of played.saved.slice(1) as unknown[][]) expect(made).not.toHaveProperty('further');
  });

  it('replaces a text only by one of all pages', async () => {
    answer({ further: { next: 'https://a.example/story/2', number: 1 } });
    await capture(1, 'update', 'page');
    expect(played.saved).toMatchObject([[{ text: 'all pages' }, 'update', { withPictures: true }, undefined]]);
    expect((played.saved[0] as unknown[])[2]).not.toHaveProperty('further');
    played.left = { further: { why: 'unreachable', origin: 'https://a.example' } };
    await capture(1, 'update', 'page');
    expect(played.saved.at(-1)).toMatchObject([{}, 'update', { further: { why: 'unreachable' } }, undefined]);
  });

  it('is known as the page that was to be captured', async () => {
    await capture(1, 'anyway', 'page', 9);
    expect(played.saved).toMatchObject([[{}, 'new', {}, 9]]);
  });

  it('saves nothing of what is no article, unless it is wished for anyway', async () => {
    answer({ looksLikeArticle: false });
    expect(await capture(1, 'click', 'auto')).toEqual({ kind: 'notArticle' });
    played.known = { id: 3 };
    expect(await capture(1, 'click', 'auto')).toEqual({ kind: 'known', id: 3 });
    expect(played.saved).toEqual([]);
    await capture(1, 'anyway', 'auto');
    expect(played.saved).toHaveLength(1);
  });

  it.each([
    ['closed', undefined, 'tabGone'],
    ['taken elsewhere', { url: 'https://b.example/', incognito: false }, 'tabGone'],
    ['left as it is', { url: 'https://a.example/', incognito: false }, 'noAccess'],
  ])('that cannot be begun in a tab that was %s ends as %s', async (_, tab, code) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const before = { tab: played.tab, inject: played.inject };
    played.inject = () => {
      played.tab = tab as typeof played.tab;
      throw new Error('Some words of the browser');
    };
    await expect(capture(1, 'click', 'auto')).rejects.toMatchObject({ code });
    Object.assign(played, before);
  });

  it('ends with the error of the page, and shows it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    played.reply = { ok: false, code: 'pdfPage' };
    await expect(capture(1, 'click', 'auto')).rejects.toMatchObject({ code: 'pdfPage' });
    await expect.poll(() => played.shown).toEqual(['busy', { failed: 'pdfPage' }]);
  });
});
