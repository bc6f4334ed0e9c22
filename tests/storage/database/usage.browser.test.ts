// Room used, and the promise to keep it.
import { expect, it } from 'vitest';
import { askForPersistence, readUsage } from '../../../src/storage/database/usage';
import { capturePages, emptyLibrary } from '../library';

it('tells what is used, what is left, and whether it is kept', async () => {
  await emptyLibrary();
  await capturePages('a', 'b');
  const { used, available, persisted } = await readUsage();
  expect(used).toBeGreaterThan(0);
  expect(available).toBeGreaterThan(used);
  expect(persisted).toBe(await navigator.storage.persisted());
});

it('tells what the browser answered', async () => {
  const granted = await askForPersistence();
  expect((await readUsage()).persisted).toBe(granted);
});
