import { beforeEach, expect, it, vi } from 'vitest';
import { askRival } from '../../src/content/ask-rival';
import { offerRival } from '../../src/in-page';
import { toBackground } from '../../src/messages';

vi.mock('../../src/messages', () => ({ toBackground: vi.fn() }));

const copy = {} as Document;

beforeEach(() => {
  vi.mocked(toBackground).mockReset();
});

it('has no pick where the background cannot bring Readability into the page', async () => {
  vi.mocked(toBackground).mockRejectedValue(new Error('The tab is gone.'));
  expect(await askRival(['a'], copy)).toBeUndefined();
});

it('has it brought into the page once', async () => {
  vi.mocked(toBackground).mockImplementation(async () => {
    offerRival((texts) => Uint8Array.from(texts, (text) => Number(text === 'kept')));
  });
  expect(await askRival(['kept', 'dropped'], copy)).toEqual(Uint8Array.of(1, 0));
  expect(await askRival(['dropped'], copy)).toEqual(Uint8Array.of(0));
  expect(toBackground).toHaveBeenCalledOnce();
  expect(toBackground).toHaveBeenCalledWith('lendRival', null);
});
