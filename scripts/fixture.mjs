// `npm run fixture -- <slug>` writes tests/pages/<slug>/expected.html from what the pipeline gives now. Read it before
// you commit it: from then on it is what the tests hold the pipeline to.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const slugs = process.argv.slice(2);
const missing = slugs.filter((slug) => !existsSync(join(root, 'tests/pages', slug, 'source.html')));

if (slugs.length === 0 || missing.length > 0) {
  console.error(
    missing.length > 0 ? `No tests/pages/${missing[0]}/source.html.` : 'Which? npm run fixture -- <slug> …',
  );
  process.exit(2);
}

for (const slug of slugs) {
  const args = ['run', '--project', 'browser', 'tests/extract/pages.browser.test.ts', '-t', `^${slug} `];
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VITE_FIXTURE: slug },
  });
  if (status !== 0) process.exit(status ?? 1);
}
