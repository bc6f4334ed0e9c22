// `npm start`: shows the extension at work. With a display, a browser with the extension and an article to try it on;
// without one, or with --headless, the main job by itself: click, capture, export, and the file on standard output.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.mjs';
import { installPackages, installPrograms } from './install.mjs';

const usage = `npm start [-- [options] [<address or html file> …]]

  --headless       no window: capture and export, print the file on standard output
  --format FORMAT  md (default), html, epub, txt, json, bibtex, ris, csl-json, csv …: an exporter's id or file extension
  --out DIR        write files there instead, named as the extension names them`;

const sample = fileURLToPath(new URL('sample/article.html', import.meta.url));

/** @param {string[]} options */
async function main(options) {
  const { values, positionals } = parseOptions(options);
  if (values.help) return console.error(usage);
  const names = positionals.length > 0 ? positionals : [sample];
  await installPackages();
  await installPrograms(['chromium']);
  await buildIfStale();
  if (values.headless || values.out !== undefined || values.format !== undefined || !hasDisplay()) {
    const { startHeadless } = await import('./start-headless.mjs');
    await startHeadless(names, { format: values.format ?? 'markdown', out: values.out });
  } else {
    const { startWithWindow } = await import('./start-with-window.mjs');
    await startWithWindow(names);
  }
}

/** @param {string[]} args */
function parseOptions(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        headless: { type: 'boolean' },
        format: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Error(`${messageOf(error)}\n\n${usage}`);
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
