// Names that stand for something else: of globals, of the DOM's properties, of prototypes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../draft.mjs').Draft} Draft @typedef {import('../random.mjs').Chance} Chance */

const built = join(import.meta.dirname, '../../../dist/chrome/content.js');

/** Every name that the content script speaks, thus every global and every property that it could ask a page for. */
const spoken = existsSync(built)
  ? [...new Set(readFileSync(built, 'utf8').match(/\b[A-Za-z_$][\w$]{3,40}\b/g))]
  : ['document', 'querySelectorAll', 'childNodes', 'attributes', 'getComputedStyle'];
const pollution = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'then',
  'toJSON',
  '__defineGetter__',
  '__lookupGetter__',
  'length',
  'item',
  'namedItem',
];

/** Elements that become properties of the document and the window. @param {Draft} page */
export function clobberedDocument(page) {
  const names = [...spoken, ...pollution];
  page.insertInHead('<meta charset="utf-8">');
  const elements = names.map((name, at) => {
    const tag = ['img', 'form', 'object', 'embed', 'iframe hidden'][at % 200 === 0 ? 4 : at % 4];
    return `<${tag} name="${name}" id="${name}"></${tag}>`;
  });
  page.html = page.html.replace(/<body[^>]*>|$/i, (tag) => `${tag}<div hidden>${elements.join('')}</div>`);
}

/** A form around the text, whose controls stand for the form's own properties. @param {Draft} page @param {Chance} chance */
export function clobberedForm(page, chance) {
  const names = chance.some([...spoken, ...pollution], 400);
  const controls = [
    'nodeType',
    'localName',
    'parentNode',
    'childNodes',
    'attributes',
    'children',
    'remove',
    'innerHTML',
    'firstChild',
    'cloneNode',
    'ownerDocument',
    'textContent',
    'getAttribute',
    'setAttribute',
    'querySelectorAll',
    'closest',
    'matches',
    ...names,
  ];
  const inputs = controls.map((name) => `<input type=hidden name="${name}" id="${name}">`).join('');
  page.html = page.html.replace(
    /(<body[^>]*>)([\s\S]*?)(<\/body>|$)/i,
    `$1<form>${inputs.replaceAll('$', '$$$$')}$2</form>$3`,
  );
}

/** @param {Draft} page @param {Chance} chance */
export function pollutedNames(page, chance) {
  const name = () => chance.pick(pollution);
  page.insertInHead(
    `<meta name="${name()}" content="polluted"><meta property="article:${name()}" content="polluted"><meta itemprop="${name()}" content="x">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","__proto__":{"headline":"polluted"},"constructor":{"prototype":{"polluted":true}},"author":[{"__proto__":null,"name":{"toString":"x"}}],"headline":{"__proto__":[]},"datePublished":{"valueOf":1},"image":[[[[[]]]]],"${name()}":1}</script>
<script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>
<script type="application/ld+json">{"@graph":${'{"@graph":'.repeat(3000)}{}${'}'.repeat(3000)}}</script>`,
  );
  page.insert(
    `<p id="${name()}" class="${name()} ${name()}" data-${name()}="x" lang="${name()}" dir="${name()}">Some words under a name.</p>`,
    chance,
  );
  page.insert(
    `<sup><a href="#${name()}">1</a></sup><ol class="footnotes"><li id="${name()}">A note. <a href="#${name()}">back</a></li></ol>`,
    chance,
  );
  page.insert(
    `<pre><code class="language-${name()}">code</code></pre><${name().replaceAll('_', 'x')}-element>text</${name().replaceAll('_', 'x')}-element>`,
    chance,
  );
}
