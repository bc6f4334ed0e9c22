// Builds the bench's page and serves it, each contender from an origin of its own so that its bytes can be told apart.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** @param {string} [entry] @returns {Promise<{ addressOf: (contender: string) => string, close: () => void }>} */
export async function servePage(entry = join(import.meta.dirname, 'page/main.ts')) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome120',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>bench</title><script type="module" src="/main.js"></script>',
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const type = pathname === '/' ? 'text/html' : 'text/javascript';
    try {
      const bytes = readFileSync(join(folder, pathname === '/' ? 'index.html' : pathname));
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    addressOf: (contender) => `http://${contender.toLowerCase()}.localhost:${port}/?contender=${contender}`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
