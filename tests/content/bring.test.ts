import { beforeEach, expect, it, vi } from 'vitest';
import { bring } from '../../src/content/bring';
import { offerPart } from '../../src/in-page';
import { toBackground } from '../../src/messages';

vi.mock('../../src/messages', () => ({ toBackground: vi.fn() }));

const math = (): void => {};
const codeBlocks = (): void => {};

beforeEach(() => {
  vi.mocked(toBackground).mockReset();
});

it('asks for nothing where nothing is needed', async () => {
  expect(await bring([])).toEqual({});
  expect(toBackground).not.toHaveBeenCalled();
});

it('fails where the background cannot bring a part into the page', async () => {
  vi.mocked(toBackground).mockRejectedValue(new Error('The tab is gone.'));
  await expect(bring(['math'])).rejects.toThrow('The tab is gone.');
});

it('has parts brought together, and each once', async () => {
  vi.mocked(toBackground).mockImplementation(async () => {
    offerPart('math', { math });
    offerPart('code', { codeBlocks });
  });
  expect(await bring(['math', 'code'])).toEqual({ math, codeBlocks });
  expect(toBackground).toHaveBeenCalledWith('bring', { parts: ['math', 'code'] });
  expect(await bring(['code'])).toEqual({ codeBlocks });
  expect(toBackground).toHaveBeenCalledOnce();
});
