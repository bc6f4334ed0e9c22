// What a page does while it is captured.

/** @typedef {import('../draft.mjs').Draft} Draft @typedef {import('../random.mjs').Chance} Chance */

const acts = [
  "setTimeout(() => { location.href = 'https://hostile.example/elsewhere'; });",
  "queueMicrotask(() => { location.hash = 'moved'; history.pushState({}, '', '/pushed'); });",
  "setTimeout(() => { document.open(); document.write('<p>another page</p>'); document.close(); });",
  'setTimeout(() => document.documentElement.remove());',
  'setInterval(() => { document.body?.append(...(document.body?.childNodes ?? [])); });',
  'setInterval(() => { const end = performance.now() + 300; while (performance.now() < end); });',
  'requestAnimationFrame(function again() { for (const p of document.querySelectorAll("p")) p.remove(); requestAnimationFrame(again); });',
  'setTimeout(() => location.reload(), 5);',
  'setTimeout(() => { const end = performance.now() + 3000; while (performance.now() < end); });',
  "setTimeout(() => { for (let at = 0; at < 50000; at += 1) document.body?.append(document.createElement('p')); });",
  'setTimeout(() => { getSelection().selectAllChildren(document.documentElement); getSelection().removeAllRanges(); });',
  'setTimeout(() => window.close()); setTimeout(() => window.stop());',
];

/** @param {Draft} page @param {Chance} chance */
export function busy(page, chance) {
  page.allowScripts();
  page.meanwhile.push(...chance.some(acts, 1 + chance.below(2)));
}

/** @param {Draft} page */
export function selected(page) {
  page.selectsAll = true;
}
