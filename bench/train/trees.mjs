// Pages as the choice meets them: prepared by the extension's own passes in Chromium, brought over as plain trees.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { gunzipSync, gzipSync } from 'node:zlib';
import { openBrowser, Tab } from '../extract/browser.mjs';
import { bundle } from './bundle.mjs';

/**
 * A tree as it travels: an element is its name, its attributes and its children, a text is a string.
 * @typedef {string | [string, Record<string, string>, Tree[]]} Tree
 * @typedef {{ root: Tree, facts: import('../../src/extract/choose/facts').Facts }} PreparedPage
 */

/**
 * @param {import('../extract/corpus.mjs').CorpusPage[]} pages
 * @param {string | undefined} file kept there, and read from there when it exists: preparing takes minutes
 * @returns {Promise<PreparedPage[]>} in the order of the pages
 */
export async function preparePages(pages, file) {
  if (file && existsSync(file)) return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  const script = await bundle(new URL('in-page.ts', import.meta.url).pathname, 'iife');
  const browser = await openBrowser();
  /** @type {PreparedPage[]} */
  const prepared = [];
  try {
    for (const { truth, html } of pages) {
      const tab = await Tab.open(browser, truth.url, html());
      await tab.load();
      const evaluate = await tab.enter('train', script);
      prepared.push(/** @type {PreparedPage} */ (await evaluate(`prepare(${JSON.stringify(truth.url)})`)));
      await tab.close();
      process.stderr.write(`\r${prepared.length}/${pages.length}`);
    }
  } finally {
    await browser.close();
    process.stderr.write('\n');
  }
  if (file) writeFileSync(file, gzipSync(JSON.stringify(prepared)));
  return prepared;
}

/** As much of an element as the choice reads. */
class PlainElement {
  nodeType = 1;

  /**
   * @param {string} localName
   * @param {Record<string, string>} attributes
   * @param {Tree[]} children
   */
  constructor(localName, attributes, children) {
    this.localName = localName;
    this.attributes = attributes;
    /** @type {PlainElement | PlainText | null} */
    this.nextSibling = null;
    /** @type {PlainElement | PlainText | null} */
    this.firstChild = null;
    for (const node of children.map(plainNode).reverse()) {
      node.nextSibling = this.firstChild;
      this.firstChild = node;
    }
  }

  hasAttributes() {
    return Object.keys(this.attributes).length > 0;
  }

  /** @param {string} name */
  getAttribute(name) {
    return this.attributes[name] ?? null;
  }

  /** @param {string} name */
  hasAttribute(name) {
    return name in this.attributes;
  }
}

/** @typedef {{ nodeType: 3, nodeValue: string, nextSibling: PlainElement | PlainText | null }} PlainText */

/**
 * @param {Tree} tree
 * @returns {PlainElement | PlainText}
 */
export function plainNode(tree) {
  return typeof tree === 'string' ? { nodeType: 3, nodeValue: tree, nextSibling: null } : new PlainElement(...tree);
}
