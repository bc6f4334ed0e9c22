// What every exporter promises, asked of each by the same questions.
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CaptureError } from '../../src/errors';
import { exportCaptures, exporterById, exporters } from '../../src/export';
import { fileNamer } from '../../src/export/file-names';
import { capture, captures, each, options, read } from './captures';

/** Every address that the page asked for while `run` ran. */
async function requestsDuring(run: () => Promise<unknown>): Promise<string[]> {
  await run();
  const seen: string[] = [];
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ name }) => name)));
  observer.observe({ type: 'resource' });
  performance.clearResourceTimings();
  await run();
  seen.push(...performance.getEntriesByType('resource').map(({ name }) => name));
  observer.disconnect();
  return seen.filter((address) => !address.startsWith(location.origin));
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the registry', () => {
  it('has each id once, in kebab-case, and falls back to the first', () => {
    const ids = exporters.map(({ id }) => id);
    expect(ids.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(exporterById(id).id).toBe(id);
    expect(exporterById('gone')).toBe(exporters[0]);
  });
});

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('%s', (_, exporter) => {
  const one = (known = capture({})) => exporter.render(each([known]), options);

  it('says what it makes', () => {
    expect(exporter.mimeType).toMatch(/^[a-z]+\/[a-z.+-]+$/);
    expect(exporter.extension).toMatch(/^[a-z0-9]+$/);
    expect(exporter.label).toMatch(/^export[A-Z]\w+$/);
  });

  it('makes the same bytes of the same captures, and says something of each', async () => {
    for (const known of captures()) {
      const first = await read(one(known));
      expect(await read(one(known))).toBe(first);
      expect(first.length).toBeGreaterThan(20);
      expect(first).not.toContain('\uFFFD\uFFFD');
    }
  });

  it('makes nothing before it is asked, and leaves when its reader does', async () => {
    let taken = 0;
    let left = false;
    async function* source() {
      try {
        for (;;) {
          taken += 1;
          yield capture({});
        }
      } finally {
        left = true;
      }
    }
    const reader = exporter.render(source(), options).getReader();
    expect(taken).toBe(0);
    await reader.read();
    await reader.read();
    expect(taken).toBeLessThanOrEqual(2);
    await reader.cancel();
    expect(left).toBe(true);
  });

  it('passes on the failure of its source', async () => {
    async function* failing() {
      yield capture({});
      throw new CaptureError('databaseBroken');
    }
    // Not through a Response, which would make "Failed to fetch" of it.
    const drained = exporter.render(failing(), options).pipeTo(new WritableStream());
    await expect(drained).rejects.toMatchObject({ code: 'databaseBroken' });
  });

  it('requests nothing', async () => {
    const run = async () => {
      for (const known of captures()) await read(one(known));
    };
    expect(await requestsDuring(run)).toEqual([]);
  });

  it('is one file, named by its title, for one capture', async () => {
    const known = capture({ title: 'AC/DC: live' });
    const file = await exportCaptures(exporter, each([known]), options);
    expect(file.name).toBe(`AC-DC - live.${exporter.extension}`);
    expect(file.mimeType).toBe(exporter.mimeType);
    expect(await read(file.stream)).toBe(await read(one(known)));
  });

  it('is one file for many: its own or a ZIP', async () => {
    const all = captures();
    // Another day must not make another file.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') });
    const file = await exportCaptures(exporter, each(all), options);
    const bytes = new Uint8Array(await new Response(file.stream).arrayBuffer());
    vi.setSystemTime('2031-05-06T07:08:09Z');
    const again = await exportCaptures(exporter, each(all), options);
    const same = new Uint8Array(await new Response(again.stream).arrayBuffer());
    expect(same.length).toBe(bytes.length);
    expect(same.findIndex((byte, at) => byte !== bytes[at])).toBe(-1);
    if (exporter.holdsMany) {
      expect(file.name).toBe(`Offprint export.${exporter.extension}`);
      expect(file.mimeType).toBe(exporter.mimeType);
      return;
    }
    expect(file).toMatchObject({ name: 'Offprint export.zip', mimeType: 'application/zip' });
    const nameOf = fileNamer(exporter.extension);
    const contents = unzipSync(bytes);
    expect(Object.keys(contents)).toEqual(all.map(nameOf));
    const texts = Object.values(contents).map((content) => new TextDecoder().decode(content));
    expect(texts).toEqual(await Promise.all(all.map((known) => read(one(known)))));
  });

  it('is nothing for nothing: the captures are gone', async () => {
    await expect(exportCaptures(exporter, each([]), options)).rejects.toMatchObject({ code: 'captureGone' });
  });
});

/** Formats that a person reads; plain text knows no direction, its reader finds it. */
const directed = exporters.filter(({ id, group }) => group === 'reading' && id !== 'text');

it.each(directed.map((exporter) => [exporter.id, exporter] as const))(
  '%s keeps the direction of a right-to-left article',
  async (_, exporter) => {
    const known = capture({ dir: 'rtl', html: '<p>أول</p>' });
    expect(await read(exporter.render(each([known]), options))).toMatch(/dir["=:\s]+"?rtl/);
  },
);

describe('many captures', () => {
  it('of one title are many files', async () => {
    const all = Array.from({ length: 300 }, () => capture({ title: 'Tide' }));
    const file = await exportCaptures(exporterById('markdown'), each(all), options);
    const names = Object.keys(unzipSync(new Uint8Array(await new Response(file.stream).arrayBuffer())));
    expect(names.length).toBe(300);
    expect(names.slice(0, 2)).toEqual(['Tide.md', 'Tide (2).md']);
  });

  it('are taken as they are written', async () => {
    let taken = 0;
    let left = 0;
    async function* source() {
      try {
        for (; taken < 1000; ) {
          taken += 1;
          yield capture({});
        }
      } finally {
        left += 1;
      }
    }
    for (const exporter of exporters) {
      taken = 0;
      const reader = (await exportCaptures(exporter, source(), options)).stream.getReader();
      await reader.read();
      expect(taken).toBeLessThan(10);
      await reader.cancel();
    }
    await vi.waitFor(() => expect(left).toBe(exporters.length));
  });
});
