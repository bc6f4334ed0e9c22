// A file is saved with a plain download link.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/ui/save-file';

let followed: { name: string; blob: Promise<Blob> }[] = [];

/** Takes the place of the browser's downloads: reads what the link leads to, while it still leads there. */
function download(event: MouseEvent): void {
  const link = event.target;
  if (!(link instanceof HTMLAnchorElement) || !link.download) return;
  event.preventDefault();
  followed.push({ name: link.download, blob: fetch(link.href).then((response) => response.blob()) });
}

beforeEach(() => {
  followed = [];
  document.addEventListener('click', download);
});
afterEach(() => {
  document.removeEventListener('click', download);
  vi.useRealTimers();
});

function streamOf(...parts: string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = parts.map((part) => new TextEncoder().encode(part));
  return new ReadableStream({
    pull: (controller) => {
      const next = bytes.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
}

it('has the name, the type and every byte of the stream', async () => {
  const name = 'Über die Gezeiten – مد.md';
  expect(await saveFile({ name, mimeType: 'text/markdown', stream: streamOf('# Tides\n', 'in and out\n') })).toBe(name);
  expect(followed).toHaveLength(1);
  expect(followed[0]!.name).toBe(name);
  const blob = await followed[0]!.blob;
  expect(blob.type).toBe('text/markdown');
  expect(await blob.text()).toBe('# Tides\nin and out\n');
});

it('of any size arrives whole', async () => {
  const part = 'x'.repeat(3_000_000);
  await saveFile({ name: 'big.txt', mimeType: 'text/plain', stream: streamOf(part, part, part, 'end') });
  const text = await (await followed[0]!.blob).text();
  expect(text.length).toBe(9_000_003);
  expect(text.endsWith('xend')).toBe(true);
});

it('leaves no link behind, and lets go of the data after a minute', async () => {
  vi.useFakeTimers();
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  await saveFile({ name: 'a.json', mimeType: 'application/json', stream: streamOf('{}') });
  expect(document.querySelector('a[download]')).toBeNull();
  vi.advanceTimersByTime(59_000);
  expect(revoked).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(revoked).toHaveBeenCalledTimes(1);
});

it('saves nothing when the stream fails', async () => {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.error(new Error('the disk is gone')),
  });
  await expect(saveFile({ name: 'a.md', mimeType: 'text/markdown', stream })).rejects.toThrow('the disk is gone');
  expect(followed).toEqual([]);
});
