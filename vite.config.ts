// `vite build --mode chrome` writes dist/chrome, `vite build --mode firefox` writes dist/firefox, both from one manifest.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import { bareDompurify } from './scripts/bare-dompurify.mjs';
import { letForConst } from './scripts/let-for-const.mjs';

const root = import.meta.dirname;
const at = (path: string) => resolve(root, path);

type Target = 'chrome' | 'firefox';

/** The oldest browsers we promise; the manifest and the syntax of the output both follow from these. */
const oldest = { chrome: '120', firefox: '140.0', firefoxAndroid: '142.0' };

/** A fiftieth less of every script, gzipped, than Vite's own minifier makes of it: declarations side by side are alike. */
const smallest = {
  minify: 'terser',
  terserOptions: {
    compress: {
      passes: 2,
      ecma: 2020,
      hoist_funs: true,
      // No getter of ours does more than give, no function that is called is `new` or has a prototype, no boolean is
      // written out.
      pure_getters: true,
      unsafe_arrows: true,
    },
    format: { ecma: 2020 },
  },
} as const;

export default defineConfig(({ mode }) => {
  // Vite's default modes would build an extension for no browser at all.
  if (mode !== 'chrome' && mode !== 'firefox') throw new Error('Say which browser: --mode chrome or --mode firefox.');
  return {
    root,
    publicDir: at('public'), // _locales and icons: copied as they are
    plugins: [
      pageScript(mode, 'content'),
      pageScript(mode, 'picker'),
      pageScript(mode, 'gather'),
      pageScript(mode, 'further'),
      ...parts.map((part) => pageScript(mode, `parts/${part}`, at(`src/parts/${part}.ts`))),
      manifest(mode),
      preloads(),
    ],
    resolve: {
      // The package's own entry is a bundle for every loader there is; this one is the same code as a plain module.
      alias: [{ find: /^dexie$/, replacement: at('node_modules/dexie/dist/modern/dexie.mjs') }],
    },
    build: {
      outDir: at(`dist/${mode}`),
      target: syntax(mode),
      // The preload helper touches `document`, which a service worker has not; `preloads` does without.
      modulePreload: false,
      assetsInlineLimit: 0, // inlined data: addresses would need exceptions in the content security policy
      reportCompressedSize: false, // scripts/build.mjs prints the sizes that have a budget
      rolldownOptions: {
        input: {
          background: at('src/background/main.ts'),
          popup: at('popup/index.html'),
          options: at('options/index.html'),
          library: at('library/index.html'),
        },
        output: {
          // No hashes: nothing is cached across versions, stores compare versions file by file, and the
          // manifest and `executeScript({ files })` need to know the names.
          entryFileNames: ({ name }) => (name === 'background' ? 'background.js' : `${name}/main.js`),
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
});

function syntax(target: Target): string {
  return target + Number.parseInt(oldest[target], 10);
}

/** What the content script has brought to the pages that need it. */
const parts = readdirSync(at('src/parts')).map((file) => basename(file, '.ts'));

/** `executeScript` runs classic scripts, so what runs in pages is built apart: one IIFE each, no imports. */
function pageScript(target: Target, name: string, input = at(`src/${name}/main.ts`)): Plugin {
  return {
    name: `${name}-script`,
    apply: 'build',
    async buildStart() {
      const output = (await build({
        configFile: false, // else this config would load itself for ever
        root,
        mode: target,
        publicDir: false,
        logLevel: 'warn',
        plugins: [bareDompurify(), letForConst()],
        resolve: {
          alias: [
            { find: 'webextension-polyfill', replacement: at('src/native-browser.ts') },
            { find: /^\.{1,2}\/(bring|other-words)$/, replacement: at('src/content/$1.ts') },
          ],
        },
        build: {
          write: false,
          watch: null,
          target: syntax(target),
          modulePreload: false,
          ...smallest,
          // Not `build.lib`: that mode leaves `process.env.NODE_ENV` of libraries in the output.
          rolldownOptions: {
            input,
            output: { format: 'iife', entryFileNames: `${name}.js` },
          },
        },
      })) as Rolldown.RolldownOutput;
      const [chunk, ...rest] = output.output;
      if (rest.length > 0)
        this.error(`The ${name} script must be one file, but also gave ${rest.map((r) => r.fileName)}.`);
      for (const id of chunk.moduleIds) if (!id.startsWith('\0')) this.addWatchFile(id);
      this.emitFile({
        type: 'asset',
        fileName: `${name}.js`,
        source: compiledAtOnce + escapeNoncharacters(chunk.code),
      });
    },
  };
}

/**
 * Chrome compiles a function when it is called first, and reads it twice for that: once with all that is around it, and
 * again then. Most functions of these scripts are called, so it is told to compile all of them while it reads the script.
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad\n';

/** Chrome refuses to inject a file that holds one ("It isn't UTF-8 encoded"), and the minifier turns escapes into them. */
function escapeNoncharacters(code: string): string {
  return code.replace(/[\ufdd0-\ufdef\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}

/**
 * Names in each page all modules that its script imports, so that they load at one time: found one through the other
 * they keep the page empty for a third longer. The popup's script asks for the capture and then loads the interface,
 * which is named too.
 */
function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk }) => {
        const files = new Set(chunk?.imports);
        if (chunk?.name === 'popup') for (const file of chunk.dynamicImports) files.add(file);
        // A set that grows while it is walked is walked to its end.
        for (const file of files) {
          const imported = bundle[file];
          if (imported?.type === 'chunk') for (const next of imported.imports) files.add(next);
        }
        return [...files].map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${file}` } }));
      },
    },
  };
}

/** One manifest at the root; here is all that differs between the browsers. */
function manifest(target: Target): Plugin {
  return {
    name: 'manifest',
    apply: 'build',
    buildStart() {
      this.addWatchFile(at('manifest.json'));
      const source: Manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.json',
        source: `${JSON.stringify({ ...source, ...differences[target](source) }, null, 2)}\n`,
      });
    },
  };
}

type Manifest = { background: { service_worker: string } };

const differences: Record<Target, (source: Manifest) => object> = {
  chrome: () => ({ minimum_chrome_version: oldest.chrome }),
  firefox: ({ background }) => ({
    // Firefox has no extension service workers: the same module runs as an event page.
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'offprint@offprint.example',
        strict_min_version: oldest.firefox,
        data_collection_permissions: { required: ['none'] }, // known from Firefox 140
      },
      gecko_android: { strict_min_version: oldest.firefoxAndroid },
    },
  }),
};
