// The test build: the extension as it is, but for a name to each `await` of background, storage and messages, access to
// every site, so that a trial needs no click, and a page that looks the library over.
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');
const watched =
  /\/(src\/(background|storage)\/.*|src\/(messages|settings|toolbar)|tests\/faults\/extension\/background)\.ts$/;
const steps = join(import.meta.dirname, 'extension/steps.ts');

/** @param {'chrome' | 'firefox'} mode @returns {Promise<string>} the folder */
export async function buildForFaults(mode) {
  const outDir = join(root, `dist/faults-${mode}`);
  const extension = join(import.meta.dirname, 'extension');
  await build({
    root,
    mode,
    logLevel: 'error',
    plugins: [namedSteps(), wideAccess()],
    build: {
      outDir,
      minify: false,
      rolldownOptions: {
        input: { background: join(extension, 'background.ts'), look: join(extension, 'page.html') },
      },
    },
  });
  return outDir;
}

/** @returns {import('vite').Plugin} */
function namedSteps() {
  return {
    name: 'named-steps',
    enforce: 'pre',
    transform(code, id) {
      if (!watched.test(id)) return undefined;
      const file = id.slice(root.length + 1);
      /** @type {{ at: number, text: string }[]} */
      const inserted = [];
      visit(this.parse(code, { lang: 'ts' }), (node) => {
        const line = code.slice(0, node.start).split('\n').length;
        const name = JSON.stringify(`${file}:${line}`);
        inserted.push({ at: node.start, text: `__ended(${name}, (__begun(${name}), ` }, { at: node.end, text: '))' });
      });
      if (inserted.length === 0) return undefined;
      const changed = inserted
        .map((each, order) => ({ ...each, order }))
        .sort((one, other) => other.at - one.at || other.order - one.order)
        .reduce((text, { at, text: piece }) => text.slice(0, at) + piece + text.slice(at), code);
      return {
        code: `import { begun as __begun, ended as __ended } from ${JSON.stringify(steps)};\n${changed}`,
        map: null,
      };
    },
  };
}

/**
 * @param {unknown} node
 * @param {(awaited: { start: number, end: number }) => void} onAwait
 */
function visit(node, onAwait) {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) visit(each, onAwait);
    return;
  }
  const { type, start, end } = /** @type {{ type?: string, start: number, end: number }} */ (node);
  if (type === 'AwaitExpression') onAwait({ start, end });
  for (const child of Object.values(node)) visit(child, onAwait);
}

/** @returns {import('vite').Plugin} */
function wideAccess() {
  return {
    name: 'wide-access',
    enforce: 'post',
    generateBundle(_, bundle) {
      const manifest = bundle['manifest.json'];
      if (manifest?.type !== 'asset') throw new Error('The build gave no manifest.');
      const source = JSON.parse(String(manifest.source));
      manifest.source = JSON.stringify({ ...source, host_permissions: ['<all_urls>'] });
    },
  };
}
