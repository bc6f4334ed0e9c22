// Trees that no parser gives: deeper than mark-up nests, without their root, grown through shadows.

/** @typedef {import('../draft.mjs').Draft} Draft @typedef {import('../random.mjs').Chance} Chance */

/** @param {Draft} page @param {Chance} chance */
export function nestedByScript(page, chance) {
  page.allowScripts();
  const tag = chance.pick(['div', 'span', 'b', 'section', 'blockquote', 'ul', 'em', 'font', 'p', 'x-y']);
  const depth = chance.pick([600, 2000, 20_000]);
  // The browser itself never comes to the end of the style of the deepest.
  const style = depth > 2000 ? 'display: none' : chance.pick(['', '', 'display: none', 'content-visibility: hidden']);
  // Piece by piece, from the bottom: else the browser's time to build it grows with the square of the depth.
  page.run(`{
    const words = [...document.querySelectorAll('p')].slice(0, 3);
    let inner = document.createElement('p');
    inner.textContent = 'The words at the bottom of the pit, of which there are quite a few, since somebody may want to read them.';
    for (let depth = 0; depth < ${depth}; depth += 100) {
      const outer = document.createElement('${tag}');
      let bottom = outer;
      for (let level = 1; level < 100; level += 1) {
        const next = document.createElement('${tag}');
        bottom.append(next);
        bottom = next;
      }
      bottom.append(inner);
      inner = outer;
    }
    inner.style.cssText = '${style}';
    (words.at(-1) ?? document.body ?? document.documentElement).after?.(inner);
  }`);
}

/** @param {Draft} page @param {Chance} chance */
export function rootless(page, chance) {
  page.allowScripts();
  page.run(
    chance.pick([
      'document.documentElement.remove();',
      'document.body.remove();',
      'document.head.remove();',
      'document.replaceChildren();',
      "document.replaceChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'), document.documentElement);",
      "document.body.replaceWith(document.createElement('frameset'));",
      'document.documentElement.append(document.createElement("body"), document.createElement("body"));',
      "document.open(); document.write('<p>written anew</p>'); document.close();",
      "document.documentElement.style.display = 'none';",
      "document.designMode = 'on'; document.execCommand('selectAll');",
    ]),
  );
}

/** @param {Draft} page @param {Chance} chance */
export function shadows(page, chance) {
  page.allowScripts();
  page.run(
    chance.pick([
      // Shadow in shadow in shadow.
      `{ let place = document.body; for (let at = 0; at < 300; at += 1) { const host = document.createElement('div'); place.append(host);
         place = host.attachShadow({ mode: 'open' }); place.innerHTML = '<p>Words in a shadow of a shadow.</p><slot></slot>'; } }`,
      // Many hosts, each with slots.
      `for (const place of [...document.querySelectorAll('p, div')].slice(0, 400)) { try { const host = document.createElement('section');
         place.replaceWith(host); host.append(place); host.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot><slot name=x><p>Fallback words.</p></slot>'; } catch {} }`,
      `for (const place of document.querySelectorAll('p')) { const host = document.createElement('div'); place.after(host);
         host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Closed words</p>'; }`,
      // A slot in a slot in a slot, and nodes assigned by hand.
      `{ const host = document.createElement('div'); document.body.prepend(host); const root = host.attachShadow({ mode: 'open', slotAssignment: 'manual' });
         root.innerHTML = '<slot>'.repeat(200); host.append(...Array.from({ length: 2000 }, (_, at) => document.createTextNode('Word ' + at + '. ')));
         root.querySelector('slot').assign(...host.childNodes); }`,
      `document.body.attachShadow({ mode: 'open' }).innerHTML = '<article><slot></slot></article><img src="x" onerror="heard(9)">';`,
    ]),
  );
}

/** @param {Draft} page @param {Chance} chance */
export function styled(page, chance) {
  page.insertInHead(
    `<style>${chance.pick([
      '* { display: contents !important }',
      'html { display: none }',
      'p { visibility: hidden } p:nth-child(2n) { visibility: visible }',
      '* { position: absolute; width: 1px; height: 1px; overflow: hidden }',
      'body { content-visibility: hidden }',
      '* { container-type: size; contain: strict }',
      ':has(*:has(p)) { opacity: 0.5 } *:not(:has(~ *)) { display: none }',
      'p { transform: scale(1e30) } div { zoom: 1000 } * { font-size: 1e9px }',
      'div::before { content: "words from a style sheet"; } p { font-size: 0; color: transparent; text-indent: -9999px }',
      '* { display: none } p { display: table-cell } head, title, meta, script { display: block }',
    ])}</style>`,
  );
}
