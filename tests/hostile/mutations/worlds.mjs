// A page whose own code fights back: everything it can reach of its world is another thing than it seems.

/** @typedef {import('../draft.mjs').Draft} Draft @typedef {import('../random.mjs').Chance} Chance */

const fights = [
  // The built-ins give nonsense.
  `for (const name of ['map', 'filter', 'push', 'join', 'forEach', 'slice', 'entries', Symbol.iterator])
     Array.prototype[name] = () => { heard('Array'); throw new Error('no'); };`,
  `for (const owner of [Object.prototype, Function.prototype, Array.prototype, String.prototype, Node.prototype])
     owner.toString = () => { heard('toString'); return {}; };`,
  `for (const name of ['textContent', 'childNodes', 'parentNode', 'firstChild', 'ownerDocument', 'nodeType'])
     Object.defineProperty(Node.prototype, name, { get() { heard(name); throw new Error(name); } });`,
  `for (const name of ['localName', 'attributes', 'innerHTML', 'shadowRoot', 'className', 'id'])
     Object.defineProperty(Element.prototype, name, { get() { heard(name); throw new Error(name); } });`,
  `for (const name of ['querySelector', 'querySelectorAll', 'cloneNode', 'createElement', 'createTreeWalker', 'importNode'])
     for (const owner of [Document.prototype, Element.prototype, Node.prototype]) owner[name] = () => { heard(name); return null; };`,
  `Object.prototype.polluted = 'polluted'; Object.prototype.ALLOWED_TAGS = ['script']; Object.prototype.get = () => heard('get');
   Object.prototype.set = 1; Object.prototype.value = 'polluted'; Object.prototype.RETURN_DOM = false;`,
  `Object.defineProperty(Object.prototype, 'then', { get() { heard('then'); return undefined; } });`,
  `window.chrome = window.browser = new Proxy({}, { get: () => { heard('chrome'); } });
   window.MessageChannel = window.DOMParser = window.Promise = function () { heard('constructor'); throw new Error(); };`,
  `window.getComputedStyle = () => { heard('getComputedStyle'); throw new Error(); }; performance.now = () => NaN; Date.now = () => NaN; Math.random = () => 2;`,
  `JSON.stringify = JSON.parse = () => { heard('JSON'); throw new Error(); }; window.Map = window.Set = window.WeakMap = undefined; window.Symbol = undefined;`,
  `document.__proto__ = new Proxy(document.__proto__, { get: (target, name) => { if (name === 'polluted') heard('proxy'); return Reflect.get(target, name, document); } });`,
  `window.postMessage = () => heard('postMessage'); window.addEventListener = () => heard('addEventListener'); EventTarget.prototype.dispatchEvent = () => heard('dispatchEvent');`,
];

const observers = [
  // Whoever touches the page is undone, or answered with more of it.
  `new MutationObserver((records) => { heard('mutation'); for (const { target } of records) target.textContent = 'gone'; })
     .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`,
  `for (const name of ['DOMNodeInserted', 'DOMSubtreeModified', 'DOMNodeRemoved', 'DOMAttrModified'])
     document.addEventListener(name, () => heard(name), true);`,
  `document.addEventListener('selectionchange', () => { heard('selection'); document.body?.replaceChildren(); });
   addEventListener('message', () => heard('message')); addEventListener('error', () => heard('error'));
   addEventListener('unhandledrejection', () => heard('rejection')); document.addEventListener('readystatechange', () => heard('ready'));`,
  `document.addEventListener('securitypolicyviolation', () => heard('violation'));
   new PerformanceObserver(() => heard('performance')).observe({ entryTypes: ['mark', 'measure'] });`,
];

const customElements = [
  `const names = ['p', 'div', 'article', 'h1'];
   class Fighter extends HTMLElement {
     constructor() { super(); (this.attachShadow({ mode: 'open' })).innerHTML = '<p><slot></slot>' + 'shadow words '.repeat(20) + '</p>'; }
     connectedCallback() { this.setAttribute('x', '1'); }
     disconnectedCallback() { heard('disconnected'); }
     adoptedCallback() { heard('adopted'); }
     attributeChangedCallback() { heard('attribute'); }
     static get observedAttributes() { return ['class', 'hidden', 'data-offprint-hidden', 'data-offprint-shown']; }
     get textContent() { heard('get'); throw new Error('no'); }
     get childNodes() { heard('get'); throw new Error('no'); }
     get shadowRoot() { heard('get'); throw new Error('no'); }
     get localName() { heard('get'); throw new Error('no'); }
     cloneNode() { heard('clone'); throw new Error('no'); }
   }
   customElements.define('x-fighter', Fighter);
   customElements.define('x-paragraph', class extends HTMLParagraphElement { adoptedCallback() { heard('adopted'); } get innerText() { throw new Error(); } }, { extends: 'p' });
   for (const place of [...document.querySelectorAll('p')].slice(0, 20)) {
     const fighter = document.createElement('x-fighter');
     fighter.append('Words inside of an element that fights.');
     place.after(fighter, document.createElement('p', { is: 'x-paragraph' }));
   }
   setTimeout(() => { Fighter.prototype.armed = true; });`,
];

/** @param {Draft} page @param {Chance} chance */
export function fightingWorld(page, chance) {
  page.allowScripts();
  for (const fight of chance.some(fights, 1 + chance.below(3))) page.run(`{ ${fight} }`);
}

/** @param {Draft} page @param {Chance} chance */
export function watchedPage(page, chance) {
  page.allowScripts();
  page.run(`{ ${chance.pick(observers)} }`);
}

/** @param {Draft} page @param {Chance} chance */
export function fightingElements(page, chance) {
  page.allowScripts();
  page.run(`{ ${chance.pick(customElements)} }`);
}
