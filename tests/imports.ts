// Which file of the project imports which: read from the sources, for the tests that hold the architecture.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface SourceFile {
  /** From the root of the project, with slashes. */
  path: string;
  /** Files of ours, from the root. */
  ours: string[];
  /** Names of packages. */
  packages: string[];
}

const root = resolve(import.meta.dirname, '..');
const folders = ['src', 'popup', 'options', 'library'];

/** Every TypeScript file of the extension with what it imports, type imports and `import()` among them. */
export function readSources(): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((f) => join(root, folder, f)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => describe(file));
}

function describe(file: string): SourceFile {
  const named = importedBy(readFileSync(file, 'utf8'));
  return {
    path: fromRoot(file),
    ours: named.filter((name) => name.startsWith('.')).map((name) => fromRoot(locate(file, name))),
    packages: named.filter((name) => !name.startsWith('.')).map(packageOf),
  };
}

/** The specifiers of a module's imports and exports. */
export function importedBy(source: string): string[] {
  const statement = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/g;
  const call = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [...source.matchAll(statement), ...source.matchAll(call)].map((match) => match[1]!);
}

function locate(from: string, name: string): string {
  const base = resolve(dirname(from), name.replace(/\?.*/, '')); // a bundler's suffix, as in `article.css?url`
  const found = [base, `${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find(
    (f) => existsSync(f) && statSync(f).isFile(),
  );
  if (!found) throw new Error(`${fromRoot(from)} imports ${name}, which is not there.`);
  return found;
}

function packageOf(name: string): string {
  const [scope, rest] = name.split('/');
  return scope!.startsWith('@') ? `${scope}/${rest}` : scope!;
}

function fromRoot(file: string): string {
  return relative(root, file).split(sep).join('/');
}
