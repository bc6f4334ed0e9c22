// Large files go where the user picks, while they are made, and leave nothing half-made.
import { afterEach, expect, it, vi } from 'vitest';
import { bytesOf } from '../../src/export/stream';
import { saveLargeFile } from '../../src/ui/save-file';

const picker = window as { showSaveFilePicker?: unknown };
const real = picker.showSaveFilePicker;
afterEach(() => {
  picker.showSaveFilePicker = real;
});

async function* parts(failAt = 4) {
  for (let at = 0; at < 3; at += 1) {
    if (at === failAt) throw new DOMException('ended', 'AbortError');
    yield new TextEncoder().encode(`part ${at}\n`);
  }
}

const file = (failAt?: number) => ({
  name: 'Many.zip',
  mimeType: 'application/zip',
  stream: bytesOf(parts(failAt)),
});

async function handle(name: string): Promise<FileSystemFileHandle> {
  return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
}

it('writes into the file that is picked', async () => {
  const target = await handle('picked.zip');
  const pick = vi.fn(async () => target);
  picker.showSaveFilePicker = pick;
  expect(await saveLargeFile(file())).toBe('picked.zip');
  expect(pick).toHaveBeenCalledWith({ suggestedName: 'Many.zip' });
  expect(await (await target.getFile()).text()).toBe('part 0\npart 1\npart 2\n');
});

it('leaves nothing half-made', async () => {
  const target = await handle('broken.zip');
  picker.showSaveFilePicker = async () => target;
  await expect(saveLargeFile(file(1))).rejects.toMatchObject({ name: 'AbortError' });
  expect((await target.getFile()).size).toBe(0);
});

it('makes nothing when none is picked', async () => {
  picker.showSaveFilePicker = async () => {
    throw new DOMException('The user aborted a request.', 'AbortError');
  };
  await expect(saveLargeFile(file())).rejects.toMatchObject({ name: 'AbortError' });
});

it('downloads where there is no picker', async () => {
  picker.showSaveFilePicker = undefined;
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  expect(await saveLargeFile(file())).toBe('Many.zip');
  expect(clicked).toHaveBeenCalledOnce();
});
