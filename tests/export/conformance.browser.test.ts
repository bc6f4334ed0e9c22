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

async function readBytes(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Where two files begin to differ; -1 when they do not. */
function differenceOf(one: Uint8Array, other: Uint8Array): number {
  return one.length === other.length ? one.findIndex((byte, at) => byte !== other[at]) : one.length;
}

/** What a file says, be it in an archive. */
function textIn(bytes: Uint8Array): string {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isArchive ? Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xhtml|opf)$/.test(name)) : [];
  return (isArchive ? files.map(([, file]) => file) : [bytes]).map((file) => new TextDecoder().decode(file)).join('\n');
}

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
      const first = await readBytes(one(known));
      expect(differenceOf(await readBytes(one(known)), first)).toBe(-1);
      expect(first.length).toBeGreaterThan(20);
      expect(textIn(first)).not.toContain('\uFFFD\uFFFD');
    }
  }, 30_000);

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
    do await reader.read();
    while (taken === 0);
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
    expect(differenceOf(await readBytes(file.stream), await readBytes(one(known)))).toBe(-1);
  });

  it('is one file for many: its own or a ZIP', async () => {
    // With images beside them, notes are more than one file: see notes.browser.test.ts.
    const all = captures().filter(({ assets }) => assets.length === 0 || exporter.id !== 'obsidian');
    // Another day must not make another file.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') });
    const file = await exportCaptures(exporter, each(all), options);
    const bytes = new Uint8Array(await new Response(file.stream).arrayBuffer());
    vi.setSystemTime('2031-05-06T07:08:09Z');
    const again = await exportCaptures(exporter, each(all), options);
    const same = new Uint8Array(await new Response(again.stream).arrayBuffer());
    expect(differenceOf(same, bytes)).toBe(-1);
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

/** Formats that a person reads; of plain text, and in Obsidian, the reader finds the direction. */
const directed = exporters.filter(({ id, group }) => group === 'reading' && !['text', 'obsidian'].includes(id));

it.each(directed.map((exporter) => [exporter.id, exporter] as const))(
  '%s keeps the direction of a right-to-left article',
  async (_, exporter) => {
    const known = capture({ dir: 'rtl', html: '<p>أول</p>' });
    const bytes = await readBytes(exporter.render(each([known]), options));
    expect(textIn(bytes)).toMatch(/dir["=:\s]+"?rtl/);
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
      do await reader.read();
      while (taken < 3);
      expect(taken).toBeLessThan(10);
      await reader.cancel();
    }
    await vi.waitFor(() => expect(left).toBe(exporters.length));
  });
});
