// The rolling backup and its record, where the folder works, is not allowed, or is gone.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Handle, rememberFolder } from '../../../library/backup/folder-place';
import { backUpDaily, backUpToFolder } from '../../../library/backup/rolling';
import { changeSafekeeping, readSafekeeping } from '../../../src/safekeeping';
import { saveCapture } from '../../../src/storage/captures/saving';
import { stored } from '../../fake-storage';
import { articleOf, emptyLibrary } from '../../storage/library';

vi.mock('../../../src/browser', () => import('../../fake-storage'));

const day = 86_400_000;
const root = await navigator.storage.getDirectory();

beforeEach(async () => {
  delete stored.safekeeping;
  await emptyLibrary();
  await root.removeEntry('rolling', { recursive: true }).catch(() => {});
  const folder = await root.getDirectoryHandle('rolling', { create: true });
  await rememberFolder(folder);
  await changeSafekeeping({ rolling: true });
  await saveCapture(articleOf(), 'new');
});

async function backupsIn(): Promise<string[]> {
  const folder = await root.getDirectoryHandle('rolling');
  const names: string[] = [];
  for await (const [name] of folder as unknown as AsyncIterable<[string]>) names.push(name);
  return names.filter((name) => name.endsWith('.json')).sort();
}

/** Browsers grant a page its own folder always: what they say of others is said in its place. */
function permission(state: PermissionState, answer: PermissionState = state) {
  const { prototype } = FileSystemHandle as unknown as { prototype: Required<Handle> };
  vi.spyOn(prototype, 'queryPermission').mockResolvedValue(state);
  return vi.spyOn(prototype, 'requestPermission').mockResolvedValue(answer);
}

describe('a rolling backup', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it('is made once a day', async () => {
    await backUpDaily(10 * day);
    await backUpDaily(10 * day + 1000);
    await backUpDaily(11 * day);
    expect(await backupsIn()).toEqual([`offprint-${10 * day}.json`, `offprint-${11 * day}.json`]);
    expect(await readSafekeeping()).toMatchObject({ backedUpAt: 11 * day, failingSince: 0 });
  });

  it('asks nobody by itself, and says since when it has failed', async () => {
    const asked = permission('prompt', 'granted');
    await backUpDaily(10 * day);
    await backUpDaily(11 * day);
    expect(asked).not.toHaveBeenCalled();
    expect(await backupsIn()).toEqual([]);
    expect(await readSafekeeping()).toMatchObject({ backedUpAt: 0, failingSince: 10 * day });
  });

  it('asks at a click, and is well again when it was allowed', async () => {
    await changeSafekeeping({ failingSince: 9 * day });
    permission('prompt', 'granted');
    expect(await backUpToFolder(true, 10 * day)).toBe(true);
    expect(await readSafekeeping()).toMatchObject({ backedUpAt: 10 * day, failingSince: 0 });
    permission('prompt', 'denied');
    expect(await backUpToFolder(true, 11 * day)).toBe(false);
    expect(await readSafekeeping()).toMatchObject({ backedUpAt: 10 * day, failingSince: 11 * day });
  });

  it('to a folder that is gone fails in words, and is written down', async () => {
    await root.removeEntry('rolling', { recursive: true });
    expect(await backUpToFolder(true, 10 * day)).toBe(false);
    expect(await readSafekeeping()).toMatchObject({ backedUpAt: 0, failingSince: 10 * day });
  });

  it('without a folder fails likewise', async () => {
    await rememberFolder(undefined);
    expect(await backUpToFolder(true, 10 * day)).toBe(false);
    expect(await readSafekeeping()).toMatchObject({ failingSince: 10 * day });
  });
});
