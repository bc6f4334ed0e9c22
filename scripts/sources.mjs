// What the user named on the command line, as pages that a browser can open: addresses, and html files that are served
// at an https address of their own, with what lies in their folder.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';

/**
 * @typedef {object} Source
 * @property {string} name as the user wrote it
 * @property {string} url where the browser finds it
 * @property {string} [file] path of the html file that is served there; undefined for an address
 */

/** Media types of what an html file's folder may hold; anything else is sent as bytes. @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.svg': 'image/svg+xml',
};

/** @param {string} name an http(s) address or the path of an html file @param {number} index among those named @returns {Source} */
export function sourceOf(name, index) {
  if (/^https?:\/\//i.test(name)) return { name, url: new URL(name).href };
  const file = resolve(name);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`${name}: no such file, and no http address.`);
  return { name, url: addressOf(file, index), file };
}

/**
 * Where a saved page says it came from: its canonical link, its og:url, or the comment that browsers write into pages
 * they save. Else a host that cannot exist (RFC 2606), one for each file, so that no two count as the same page.
 * @param {string} file
 * @param {number} index
 */
function addressOf(file, index) {
  const html = readFileSync(file, 'utf8');
  const declared =
    attributeOf(html, /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i, 'href') ??
    attributeOf(html, /<meta\b[^>]*\bproperty=["']?og:url\b[^>]*>/i, 'content') ??
    /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
  if (declared && /^https?:\/\/[^/]/.test(declared) && URL.canParse(declared)) return withoutFragment(declared);
  return `https://file-${index + 1}.test/${encodeURIComponent(basename(file))}`;
}

/** @param {string} address */
function withoutFragment(address) {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/** @param {string} html @param {RegExp} tag @param {string} name */
function attributeOf(html, tag, name) {
  const found = tag.exec(html)?.[0];
  return found && new RegExp(`\\b${name}=["']?([^"'\\s>]+)`, 'i').exec(found)?.[1]?.replaceAll('&amp;', '&');
}

/**
 * Answers for the addresses of html files, and for addresses beside them with the files beside them.
 * @param {Source[]} sources
 * @returns {(url: string) => import('./browsers/fake-web.mjs').Answer | undefined}
 */
export function answersOf(sources) {
  return (url) => {
    for (const source of sources) {
      const path = source.file && fileAt(url, source.url, source.file);
      if (path)
        return { type: types[extname(path).toLowerCase()] ?? 'application/octet-stream', body: readFileSync(path) };
    }
    return undefined;
  };
}

/** @param {string} url @param {string} pageUrl @param {string} file @returns {string | undefined} */
function fileAt(url, pageUrl, file) {
  if (url === pageUrl) return file;
  const base = new URL('.', pageUrl).href;
  if (!url.startsWith(base)) return undefined;
  const folder = dirname(file);
  const path = join(folder, decodeURIComponent(new URL(url).pathname.slice(new URL(base).pathname.length)));
  return path.startsWith(folder + sep) && existsSync(path) && statSync(path).isFile() ? path : undefined;
}
