// Takes out of DOMPurify, as it is built into the scripts for pages, what the sanitiser never uses: the lists of what is
// allowed where nobody says so, and a helper that nothing calls. What is emptied can only make it allow less.

/** The lists of elements and attributes that `sanitise.ts` replaces by its own. */
const lists = ['html$1', 'html', 'svg', 'mathMl', 'xml'];

/** @returns {import('vite').Plugin} fails the build where a new version of DOMPurify is written otherwise */
export function bareDompurify() {
  return {
    name: 'bare-dompurify',
    transform: { filter: { id: /[\\/]dompurify[\\/]dist[\\/]purify\.es\.mjs$/ }, handler: bared },
  };
}

/** @param {string} code */
function bared(code) {
  const emptied = lists.reduce((left, list) => {
    const name = list.replace('$', String.raw`\$`);
    return cut(left, new RegExp(`^const ${name} = freeze\\(\\[[^\\]]*\\]\\);$`, 'm'), `const ${list} = freeze([]);`);
  }, code);
  const unused = /^function _OverloadYield\([\s\S]*?(?=^function _arrayLikeToArray\()/m;
  const generator = /^function AsyncGenerator\([\s\S]*?(?=^const entries = |^function _arrayLikeToArray\()/m;
  return cut(cut(emptied, generator, ''), unused, '');
}

/**
 * @param {string} code
 * @param {RegExp} part
 * @param {string} instead
 */
function cut(code, part, instead) {
  if (!part.test(code)) throw new Error(`DOMPurify is not written as ${import.meta.url} expects: ${part}`);
  return code.replace(part, () => instead);
}
