// Notes by templates, with images beside them, for the programs that take them in; and what goes to the clipboard.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { copied, exportCaptures, exporterById, followed, noteForObsidian } from '../../src/export';
import { type PresetId, presets } from '../../src/export/markdown/template/presets';
import { preview } from '../../src/export/preview';
import type { FullCapture } from '../../src/model';
import { allCaptures } from './all-captures';
import { bodies, capture, captures, each, options, pixel, read } from './captures';

const pier = { url: 'https://tides.example/pier.gif', blob: pixel };
const withImages = (title: string) => capture({ title, html: bodies.images!, assets: [pier] });
const asked = (id: PresetId, images: 'remote' | 'beside' = 'remote') => ({
  ...options,
  notes: { ...presets[id], images },
});

async function filesIn(format: string, all: FullCapture[], wanted = options): Promise<Record<string, Uint8Array>> {
  const { stream, name } = await exportCaptures(exporterById(format), each(all), wanted);
  expect(name).toMatch(/\.zip$/);
  return unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
}

describe('notes with images beside them', () => {
  it('name their files, and link to them', async () => {
    const files = await filesIn('markdown', [withImages('Pier'), withImages('Pier')], asked('offprint', 'beside'));
    expect(Object.keys(files)).toEqual(['Pier.md', 'images/Pier-1.gif', 'Pier (2).md', 'images/Pier (2)-1.gif']);
    const second = new TextDecoder().decode(files['Pier (2).md']);
    expect(second).toContain('(images/Pier%20\\(2\\)-1.gif)');
    // What was not kept stays where it is.
    expect(second).toContain('(https://tides.example/far.jpg)');
    expect(files['images/Pier-1.gif']!.length).toBe(pixel.size);
  });

  it('link to files whose names hold what would end an address', async () => {
    const files = await filesIn('obsidian', [withImages('C# at 100%20 of speed')]);
    const note = new TextDecoder().decode(files['C# at 100%20 of speed.md']);
    expect(note).toContain('(attachments/C%23%20at%20100%2520%20of%20speed-1.gif)');
    expect(Object.keys(files)).toContain('attachments/C# at 100%20 of speed-1.gif');
  });

  it('are a ZIP for one too, and a note alone where there is no image', async () => {
    expect(Object.keys(await filesIn('obsidian', [withImages('Pier')]))).toEqual(['Pier.md', 'attachments/Pier-1.gif']);
    const alone = await exportCaptures(exporterById('obsidian'), each([capture({ title: 'Pier' })]), options);
    expect(alone.name).toBe('Pier.md');
  });
});

describe('notes whose images stay on the web', () => {
  it('have those beside them that came in a saved page and are nowhere else', async () => {
    const url = 'https://tides.example/page#picture-0123456789abcdef';
    const html = `${bodies.images!}<img src="${url}" alt="Carried">`;
    const files = await filesIn('markdown', [capture({ title: 'Pier', html, assets: [pier, { url, blob: pixel }] })]);
    expect(Object.keys(files)).toEqual(['Pier.md', 'images/Pier-1.gif']);
    const note = new TextDecoder().decode(files['Pier.md']);
    expect(note).toContain('![Carried](images/Pier-1.gif)');
    expect(note).toContain('(https://tides.example/pier.gif)');
  });
});

describe('a page with its images beside it', () => {
  it('shows the files, and may load nothing from elsewhere', async () => {
    const files = await filesIn('html', [withImages('Pier: low')], { ...options, pageImages: 'beside' });
    expect(Object.keys(files)).toEqual(['Pier - low.html', 'images/Pier - low-1.gif']);
    const page = new TextDecoder().decode(files['Pier - low.html']);
    expect(page).toContain('<img src="images/Pier%20-%20low-1.gif"');
    expect(page).toContain("img-src data: file: 'self';");
    expect(page).not.toContain('src="http');
  });
});

describe.each(Object.keys(presets) as PresetId[])('the template for %s', (id) => {
  it('makes front matter that YAML reads, whatever the capture says', async () => {
    for (const known of allCaptures()) {
      const { stream } = await exportCaptures(exporterById('markdown'), each([known]), asked(id));
      const note = await read(stream);
      if (!presets[id].note.startsWith('---') && id !== 'offprint') continue;
      const [, matter = ''] = /^---\n(.*?\n)---\n/s.exec(note) ?? [];
      expect(parse(matter).title ?? '').toBe(known.title.toWellFormed());
    }
  });

  it('holds the text', async () => {
    const { note, fileName } = preview(presets[id]);
    expect(note).toContain('How it will work');
    expect(note).not.toContain('{{');
    expect(fileName).toMatch(/\.md$/);
  });
});

describe('the clipboard', () => {
  it('gets rich text with Markdown beside it', async () => {
    const { text, html } = await copied('rich', each([capture({ html: '<p>One <em>fine</em> day</p>' })]), options);
    expect(text).toMatch(/^---\ntitle: .*One \*fine\* day$/s);
    expect(html).toBe(
      '<h1><a href="https://tides.example/notes/1?page=2">What a tide table knows</a></h1>\n<p>One <em>fine</em> day</p>',
    );
  });

  it('gets plain text, and citations with their italics', async () => {
    expect(await copied('text', each([capture({}), capture({})]), options)).not.toHaveProperty('html');
    const { text, html } = await copied('mla', each([capture({ identifiers: {} })]), options);
    expect(text).toContain('“What a tide table knows.” Tidal Notes, 23 Oct. 2017');
    expect(html).toContain('<i>Tidal Notes</i>');
  });

  it('gets a long note for Obsidian, and a short one is in the address', async () => {
    const short = await noteForObsidian(capture({ title: 'A/B' }), options);
    expect(new URL(short.address).searchParams.get('file')).toBe('A-B');
    expect(short.clipboard).toBeUndefined();
    const long = await noteForObsidian(capture({ html: `<p>${'long '.repeat(4000)}</p>` }), options);
    expect(long.address).toMatch(/&clipboard$/);
    expect(long.clipboard).toContain('long long');
  });
});

describe('an export that is followed', () => {
  it('tells how far it is, and ends where it is told to', async () => {
    const told: number[] = [];
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      told.push(done);
      if (done === 3) stop.abort();
    };
    const source = followed(each(captures()), captures().length, { onProgress, signal: stop.signal });
    const { stream } = await exportCaptures(exporterById('json'), source, options);
    await expect(stream.pipeTo(new WritableStream())).rejects.toMatchObject({ name: 'AbortError' });
    expect(told).toEqual([1, 2, 3]);
  });
});
