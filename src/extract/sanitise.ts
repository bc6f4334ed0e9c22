// The last step: only what is on these lists leaves the page. Nothing that runs, nothing that requests but images.
import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';

/** The elements that an article may hold. */
export const tags = (
  'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt ' +
  'em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q rp rt ruby s samp section ' +
  'small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr ' +
  'math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub ' +
  'msubsup msup mtable mtd mtext mtr munder munderover none'
).split(' ');

/** Their attributes. */
export const attributes = (
  'abbr alt cite class colspan datetime dir height href id lang open reversed rowspan scope span src start title type ' +
  'value width accent accentunder alttext columnalign columnspacing columnspan depth display displaystyle fence ' +
  'largeop linethickness lspace mathvariant maxsize minsize movablelimits notation rowalign rowspacing rspace ' +
  'scriptlevel separator stretchy symmetric voffset'
).split(' ');

/** Of these, the ones whose value is an address. */
const addresses = ['cite', 'href', 'src'];

/** What these hold is for working a page, not for reading it. */
export const controls = ['button', 'select', 'textarea', 'datalist', 'object', 'embed', 'canvas', 'dialog', 'map'];

const config = {
  // The body that the parser puts around all: DOMPurify would make a copy of all that is in one it may not keep.
  ALLOWED_TAGS: [...tags, 'body'],
  ALLOWED_ATTR: attributes,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ADD_URI_SAFE_ATTR: attributes.filter((name) => !addresses.includes(name)),
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|tel:|#)/i,
  // Ids get the prefix `user-content-`, so that none can stand for a property of a document that shows the article.
  SANITIZE_NAMED_PROPS: true,
  ADD_FORBID_CONTENTS: controls,
  RETURN_DOM: true,
} satisfies Config;

/** Class names with a meaning in an article; all others only served the page's own style. */
const meaningful = /^(language-[\w+#.-]+|footnotes)$/;
const prefix = 'user-content-';

let sanitiser: ReturnType<typeof sanitiserBy> | undefined;

/** The content of an element as a tree whose HTML is safe to show where nothing may run. */
export function sanitise(content: Element): HTMLElement {
  sanitiser ??= sanitiserBy(createDOMPurify);
  return sanitiser(content);
}

/**
 * DOMPurify takes what it works with from the window once. The page's document is not given to it: a page can shadow
 * `document.implementation` and the like by images of that name, and DOMPurify would call itself unsupported.
 * @param create DOMPurify: whole, or as `scripts/bare-dompurify.mjs` leaves it for pages
 */
export function sanitiserBy(create: DOMPurify): (content: Element) => HTMLElement {
  const fresh = new DOMParser().parseFromString('', 'text/html');
  const surroundings = {
    document: fresh,
    DocumentFragment,
    HTMLTemplateElement,
    Node,
    Element,
    NodeFilter,
    NamedNodeMap,
    HTMLFormElement,
    DOMParser,
    trustedTypes: undefined,
  };
  const purify = create(surroundings as unknown as WindowLike);
  if (!purify.isSupported) throw new Error('The sanitiser finds no DOM to work with');
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    if (attribute.attrName === 'class') attribute.attrValue = keptClasses(attribute.attrValue);
    if (attribute.attrName === 'class' && attribute.attrValue === '') attribute.keepAttr = false;
    if (attribute.attrName === 'src') attribute.keepAttr = isPicture(element, attribute.attrValue);
    if (attribute.attrName === 'href') attribute.attrValue = toPrefixed(attribute.attrValue);
  });
  purify.addHook('afterSanitizeAttributes', (element) => {
    if (element.localName === 'img' && !element.hasAttribute('src')) element.remove();
  });
  return (content) => purify.sanitize(content.innerHTML, config) as HTMLElement;
}

function keptClasses(names: string): string {
  return names
    .split(/\s+/)
    .filter((name) => meaningful.test(name))
    .join(' ');
}

/** Images by web address, and small ones inlined as pixels: an SVG can hold more than a picture. */
function isPicture(element: Element, address: string): boolean {
  return (
    element.localName === 'img' && /^(https?:|data:image\/(png|jpe?g|gif|webp|avif);base64,)/i.test(address.trim())
  );
}

/** Links within the article follow the ids to their prefix. */
function toPrefixed(address: string): string {
  return address.startsWith('#') && !address.startsWith(`#${prefix}`) ? `#${prefix}${address.slice(1)}` : address;
}
