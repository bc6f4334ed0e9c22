// Bytes that are no text, characters that are none, text that reads the other way.

/** @typedef {import('../draft.mjs').Draft} Draft @typedef {import('../random.mjs').Chance} Chance */

/** @param {Draft} page @param {Chance} chance */
export function wrongCharset(page, chance) {
  page.type = `text/html; charset=${chance.pick(['shift_jis', 'utf-16le', 'utf-16be', 'gb18030', 'iso-2022-jp', 'utf-7', 'x-user-defined', 'windows-1252', 'replacement', 'iso-2022-kr', 'nonsense'])}`;
}

/** @param {Draft} page @param {Chance} chance */
export function wrongEncoding(page, chance) {
  const encoding = chance.pick(/** @type {BufferEncoding[]} */ (['utf16le', 'latin1', 'ascii', 'base64', 'hex']));
  page.encode = (text) => Buffer.from(text, encoding === 'base64' || encoding === 'hex' ? 'utf8' : encoding);
  page.type = chance.pick(['text/html', 'text/html; charset=utf-8']);
}

/** @param {Draft} page @param {Chance} chance */
export function flippedBytes(page, chance) {
  page.encode = (text) => {
    const bytes = Buffer.from(text, 'utf8');
    for (let flips = 0; flips < bytes.length / 200; flips += 1) bytes[chance.below(bytes.length)] = chance.below(256);
    return bytes;
  };
}

/** @param {Draft} page @param {Chance} chance */
export function strayCharacters(page, chance) {
  const strays = [
    '\0',
    '\u0001',
    '\ufffe',
    '\uffff',
    '\ufdd0',
    '\u000b',
    '\u000c',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u202e',
    '\u202a',
    '\u2066',
    '\u2069',
    '\u200b',
    '\u200f',
    '\u061c',
    '&#xD800;',
    '&#0;',
    '&#x110000;',
    '&#128;',
    '\u{e0041}',
    '\u{10ffff}',
    `a${'\u0300'.repeat(300)}`,
  ];
  const some = chance.some(strays, 4);
  page.html = page.html.replace(/[ >"=a]/g, (sign) => (chance.below(40) === 0 ? sign + chance.pick(some) : sign));
}

/** What a parser never gives, a script does. @param {Draft} page */
export function loneSurrogates(page) {
  page.run(`
    const lone = '\\ud800';
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let at = 0; walker.nextNode() && at < 2000; at += 1) if (at % 3 === 0) walker.currentNode.data += lone + 'x\\udc00';
    for (const element of document.querySelectorAll('*')) { element.setAttribute('class', lone); element.title = lone; element.lang = lone; }
    document.title = lone + 'Title' + lone;
    history.replaceState({}, '', '?q=' + lone + '#' + lone);`);
}

/** A page that is no HTML. @param {Draft} page @param {Chance} chance */
export function otherType(page, chance) {
  page.type = chance.pick([
    'text/plain; charset=utf-8',
    'application/xhtml+xml',
    'text/xml',
    'image/svg+xml',
    'application/json',
    'text/css',
    'text/javascript',
    'application/xml',
    'multipart/x-mixed-replace; boundary=x',
  ]);
  if (/svg/.test(page.type))
    page.html = `<svg xmlns="http://www.w3.org/2000/svg" onload="heard('svg')"><title>A drawing</title><text>Words in a drawing, quite a few of them, one after the other.</text><foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>A paragraph of words inside of the drawing.</p></body></foreignObject></svg>`;
  else if (/xml/.test(page.type) && chance.below(2) === 0)
    page.html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Well formed</title></head><body>${'<p>A paragraph that is well formed, with enough words to be one.</p>'.repeat(20)}<x:y xmlns:x="urn:x" x:onclick="heard('xml')"/></body></html>`;
}
