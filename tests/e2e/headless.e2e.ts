// `npm start` without a screen: each format, of two saved pages, as a user asks for it on the command line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = ['wordpress', 'arabic'].map((slug) => join(root, 'tests/pages', slug, 'source.html'));
const titles = ['Mapping every public bench in a town of four thousand', 'عودة الطاحونة إلى وادي النخيل'];
const out = mkdtempSync(join(tmpdir(), 'offprint-headless-'));

afterAll(() => rmSync(out, { recursive: true, force: true }));

/** What a file of the format says, and where in it the title stands. */
const formats: Record<string, (file: Buffer, title: string) => void> = {
  epub: (file, title) => {
    const parts = unzipSync(file);
    expect(Object.keys(parts)[0]).toBe('mimetype');
    expect(strFromU8(parts['EPUB/package.opf']!)).toContain(`<dc:title>${title}</dc:title>`);
  },
  md: (file, title) => expect(file.toString()).toMatch(new RegExp(`^---\ntitle: "${title}"\n[\\s\\S]*\n---\n\n.`)),
  html: (file, title) =>
    expect(file.toString()).toMatch(new RegExp(`^<!doctype html>[\\s\\S]*<h1 dir="auto">${title}</h1>`)),
  json: (file, title) =>
    expect(JSON.parse(file.toString())).toMatchObject({ format: 'offprint', captures: [{ title }] }),
  bibtex: (file, title) =>
    expect(file.toString()).toMatch(new RegExp(`^@misc\\{.+,\n[\\s\\S]*title = \\{\\{${title}\\}\\}`)),
  txt: (file, title) => expect(file.toString()).toMatch(new RegExp(`^${title}\n`)),
};

describe('npm start -- --headless', () => {
  it.each(Object.entries(formats))('gives %s of saved pages', { timeout: 120_000 }, (format, check) => {
    const folder = join(out, format);
    const command = [join(root, 'scripts/start.mjs'), '--headless', ...pages, '--format', format, '--out', folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(stderr).toMatch(/Captured as .*\n.*\n.*Captured as /);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    const extension = format === 'bibtex' ? 'bib' : format;
    expect(readdirSync(folder).sort()).toEqual(titles.map((title) => `${title}.${extension}`).sort());
    for (const title of titles) check(readFileSync(join(folder, `${title}.${extension}`)), title);
  });

  it('prints a single file on standard output', { timeout: 120_000 }, () => {
    const command = [join(root, 'scripts/start.mjs'), '--headless', pages[0]!];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: "Mapping every public bench/);
  });
});
