// File names: readable, safe on every file system, never twice the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveFileName, fileNamer } from '../../src/export/file-names';

const named = (title: string, siteName = 'Tidal Notes') => ({ title, siteName, capturedAt: Date.UTC(2026, 10, 24) });
const nameOf = (title: string) => fileNamer('md')(named(title));
const bytes = (name: string) => new TextEncoder().encode(name).length;

/** As Windows' documentation has it, together with what Unix forbids and what the eye cannot see. */
function complaints(name: string): string[] {
  const checks: [string, boolean][] = [
    ['forbidden', /[<>:"/\\|?*]/.test(name)],
    ['control', /\p{Cc}/u.test(name)],
    ['bidi', /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(name)],
    ['zero width', /[\u200B\u2060\uFEFF\u00AD]/.test(name)],
    ['surrogate', !name.isWellFormed()],
    ['edges', /^[. ]|[. ]$/.test(name) || / \.\w+$/.test(name)],
    ['device', /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*\./i.test(name)],
    ['not composed', name !== name.normalize('NFC')],
    ['long', bytes(name) > 255],
    ['empty', name.replace(/\.\w+$/, '') === ''],
  ];
  return checks.filter(([, is]) => is).map(([what]) => what);
}

describe('a file name', () => {
  it.each([
    ['What a tide table knows', 'What a tide table knows.md'],
    ['Bread: salt and a slow fire?', 'Bread - salt and a slow fire.md'],
    ['AC/DC <live> | "Back" at 10:30*', "AC-DC live - 'Back' at 10-30.md"],
    ['con', '_con.md'],
    ['COM1.txt', '_COM1.txt.md'],
    ['Console', 'Console.md'],
    ['.hidden… and so on...', 'hidden… and so on.md'],
    ['evil\u202Egnp.exe', 'evilgnp.exe.md'],
    ['Cafe\u0301', 'Café.md'],
    ['👩‍👩‍👧 family ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧 family ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿.md'],
    ['زمستان', 'زمستان.md'],
    ['a\u200Db\u200Bc\uD83D', 'abc.md'],
    ['???', 'Tidal Notes 2026-11-24.md'],
  ])('of %j is %j', (title, name) => {
    expect(nameOf(title)).toBe(name);
  });

  it('never is empty', () => {
    expect(fileNamer('md')({ title: '', siteName: '', capturedAt: Number.NaN })).toBe('article.md');
    expect(archiveFileName('//', 'zip')).toBe('--.zip');
    expect(archiveFileName('??', 'zip')).toBe('Offprint.zip');
  });

  it('is cut between graphemes, in bytes', () => {
    const name = nameOf('👩‍👩‍👧'.repeat(50));
    expect(bytes(name)).toBeLessThanOrEqual(200);
    expect(bytes(name)).toBeGreaterThan(170);
    expect(name).toMatch(/^(👩‍👩‍👧)+\.md$/u);
    expect(nameOf(`e${'\u0317'.repeat(300)}`)).toBe('article.md');
  });

  it('is no other name of the same export on any file system', () => {
    const name = fileNamer('md');
    const titles = ['Tide', 'tide', 'TIDE', 'Tide (2)', 'Ca\u0301fe', 'C\u00C1FE', 'Tide'];
    expect(titles.map((title) => name(named(title)))).toEqual([
      'Tide.md',
      'tide (2).md',
      'TIDE (3).md',
      'Tide (2) (2).md',
      'Cáfe.md',
      'CÁFE (2).md',
      'Tide (4).md',
    ]);
  });

  it('is safe whatever the title', () => {
    const part = fc.oneof(
      fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)), maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
      fc.constantFrom(
        'con',
        'NUL.',
        'lpt¹',
        '...',
        ' ',
        'a'.repeat(400),
        '\u202E',
        '👩‍👩‍👧',
        'e\u0301',
        '\u200D',
        '\u1100\u1161',
      ),
    );
    const title = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
        const name = fileNamer('md');
        const names = titles.map((title) => name(named(title, title)));
        expect(names.flatMap(complaints)).toEqual([]);
        const keys = names.map((name) => name.normalize('NFD').toLowerCase());
        expect(new Set(keys).size).toBe(names.length);
      }),
      { numRuns: 100 },
    );
  });
});
