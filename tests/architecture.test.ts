// The rules of the house, executed: floors, wings that do not know each other, one folder for each library, no cycle.
import { describe, expect, it } from 'vitest';
import { importedBy, readSources, type SourceFile } from './imports';

const sources = readSources();

/** Ground imports nothing of ours but ground. */
const ground =
  'src/model.ts src/errors.ts src/clock.ts src/crc32.ts src/sha256.ts src/count-matches.ts src/browser.ts src/own-browser.ts src/native-browser.ts'.split(
    ' ',
  );
const entries = [
  'popup',
  'options',
  'library',
  'src/background',
  'src/content',
  'src/picker',
  'src/gather',
  'src/further',
  'src/parts',
];

/** What several entry points wire in the same way: imported by them alone, and imports wings as they do. */
const wiring = 'src/wiring';

/** The storeys of storage, lowest first: each imports itself and what is below. */
const storeys = ['database search', 'counts', 'pictures', 'trash', 'captures', 'tags', 'lists', 'transfer upkeep'];

/** Which folder alone may import a package. What stands in no line may be imported nowhere. */
const homes: Record<string, string[]> = {
  dexie: ['src/storage/'],
  'webextension-polyfill': ['src/browser.ts', 'src/native-browser.ts'],
  '@mozilla/readability': ['src/extract/'],
  dompurify: ['src/extract/'],
  turndown: ['src/export/markdown/'],
  papaparse: ['src/import/'],
  '@zip.js/zip.js': ['src/import/', 'src/backup/'],
  yaml: ['src/import/'],
  micromark: ['src/import/'],
  'micromark-extension-gfm': ['src/import/'],
  preact: ['src/ui/', 'popup/', 'options/', 'library/'],
  '@preact/signals': ['src/ui/', 'popup/', 'options/', 'library/'],
};

/** The room a file belongs to: a ground file, a wing or an entry point. */
function roomOf(path: string): string {
  if (ground.includes(path)) return path;
  const [first, second] = path.split('/');
  return first === 'src' ? `src/${second}` : first!;
}

const isGround = (room: string) => ground.includes(room);
const isEntry = (room: string) => entries.includes(room);

/** What a wing imports beyond itself and the ground, and what anyone imports of an entry point. */
function trespasses(files: SourceFile[]): string[] {
  return files.flatMap(({ path, ours }) =>
    ours
      .filter((target) => {
        const [from, to] = [roomOf(path), roomOf(target)];
        // The words in public/ are data: their keys are a type that the interface imports.
        if (from === to || isGround(to) || target.startsWith('public/')) return false;
        if (isGround(from) || isEntry(to)) return true;
        return !isEntry(from) && from !== wiring;
      })
      .map((target) => `${path} -> ${target}`),
  );
}

/** Imports within storage that lead up. */
function ascents(files: SourceFile[]): string[] {
  const storeyOf = (path: string) => {
    const room = /^src\/storage\/([^./]+)/.exec(path)?.[1];
    return storeys.findIndex((rooms) => room !== undefined && rooms.split(' ').includes(room));
  };
  return files
    .filter(({ path }) => path.startsWith('src/storage/'))
    .flatMap(({ path, ours }) =>
      storeyOf(path) === -1
        ? [`${path} stands on no storey`]
        : ours.filter((target) => storeyOf(target) > storeyOf(path)).map((target) => `${path} -> ${target}`),
    );
}

/** One cycle of imports, as the paths along it; undefined when there is none. */
function findCycle(files: SourceFile[]): string[] | undefined {
  const imports = new Map(files.map(({ path, ours }) => [path, ours]));
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of imports.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe('the house', () => {
  it('has files in every room', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    for (const room of [
      ...ground,
      ...entries,
      wiring,
      'src/extract',
      'src/storage',
      'src/export',
      'src/import',
      'src/ui',
    ])
      expect(rooms).toContain(room);
  });

  it('keeps its floors: wings know the ground alone, entry points are imported by nobody', () => {
    expect(trespasses(sources)).toEqual([]);
  });

  it('keeps the storeys of storage', () => {
    expect(ascents(sources)).toEqual([]);
  });

  it('gives each library one home', () => {
    const strangers = sources.flatMap(({ path, packages }) =>
      packages
        .filter((name) => !homes[name]?.some((home) => path.startsWith(home)))
        .map((name) => `${path} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycle(sources)).toBeUndefined();
  });

  it('keeps the browser out of extraction, storage, export, import and backup', () => {
    const touching = sources.filter(
      ({ path, ours }) =>
        /^src\/(extract|storage|export|import|backup)\//.test(path) && ours.includes('src/browser.ts'),
    );
    expect(touching.map(({ path }) => path)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const file = (path: string, ...ours: string[]): SourceFile => ({ path, ours, packages: [] });

  it('see a wing that imports a wing, and an entry point that is imported', () => {
    expect(trespasses([file('src/extract/a.ts', 'src/storage/b.ts')])).toHaveLength(1);
    expect(trespasses([file('src/ui/a.ts', 'popup/b.ts')])).toHaveLength(1);
    expect(trespasses([file('popup/a.ts', 'src/background/b.ts')])).toHaveLength(1);
    expect(trespasses([file('src/model.ts', 'src/settings.ts')])).toHaveLength(1);
    expect(trespasses([file('src/ui/a.ts', 'src/wiring/b.ts')])).toHaveLength(1);
    expect(trespasses([file('src/wiring/a.ts', 'popup/b.ts')])).toHaveLength(1);
    expect(trespasses([file('popup/a.ts', 'src/wiring/b.ts'), file('src/wiring/b.ts', 'src/ui/c.ts')])).toEqual([]);
    expect(ascents([file('src/storage/counts/a.ts', 'src/storage/lists/b.ts')])).toHaveLength(1);
    expect(ascents([file('src/storage/elsewhere/a.ts')])).toHaveLength(1);
    expect(ascents([file('src/storage/lists/a.ts', 'src/storage/trash.ts')])).toEqual([]);
    expect(trespasses([file('popup/a.ts', 'src/ui/b.ts'), file('src/ui/b.ts', 'src/model.ts')])).toEqual([]);
  });

  it('see a cycle', () => {
    expect(findCycle([file('a', 'b'), file('b', 'c'), file('c', 'a')])).toEqual(['a', 'b', 'c', 'a']);
  });

  it('see every form of import', () => {
    const source = `import a from 'a';\nimport 'b';\nexport { c } from 'c';\nimport type {\n  D,\n} from 'd';\nconst e = import('e');`;
    expect(importedBy(source)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
