// What an exported article may consist of: a second wall behind the sanitiser, for html that came in by other doors.

/** Gone with all they hold: they run, load, ask or draw, and hold no text of the article. */
export const dropped = new Set(
  `script style template noscript iframe frame frameset object embed applet link meta base title head svg canvas form
   button select textarea input map area portal dialog annotation-xml`.split(/\s+/),
);

/** HTML elements that stay. What is in neither list gives way to its content. */
const htmlElements = new Set(
  `p br hr h1 h2 h3 h4 h5 h6 div section article aside header footer main blockquote pre figure figcaption ul ol li
   dl dt dd table caption colgroup col thead tbody tfoot tr th td details summary a abbr b bdi bdo cite code del dfn em
   i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr img`.split(/\s+/),
);

/** MathML Core, and `semantics` with the TeX that an article's author wrote. */
const mathElements = new Set(
  `math semantics annotation mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup
   msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose mfenced`.split(/\s+/),
);

const everywhere = ['id', 'dir', 'lang', 'title'];
const mathAttributes = new Set(
  `id dir display alttext mathvariant stretchy fence separator lspace rspace minsize maxsize symmetric largeop
   movablelimits accent accentunder linethickness columnspan rowspan columnalign columnspacing rowalign rowspacing
   displaystyle scriptlevel notation voffset encoding width height depth`.split(/\s+/),
);

const attributes: Record<string, string[]> = {
  a: ['href', 'role'],
  img: ['src', 'alt', 'width', 'height'],
  th: ['colspan', 'rowspan', 'scope', 'headers'],
  td: ['colspan', 'rowspan', 'headers'],
  col: ['span'],
  colgroup: ['span'],
  ol: ['start', 'reversed', 'type'],
  li: ['value', 'role'],
  section: ['role'],
  div: ['role'],
  code: ['class'],
  pre: ['class'],
  time: ['datetime'],
  details: ['open'],
};

/** Whether an element stays, by its name and the language it is written in. */
export function isAllowedElement(element: Element): boolean {
  return isMath(element) ? mathElements.has(element.localName) : isHtml(element) && htmlElements.has(element.localName);
}

/** Whether an attribute stays on an element that stays. */
export function isAllowedAttribute(element: Element, { name, value }: Attr): boolean {
  if (isMath(element)) return mathAttributes.has(name);
  if (name === 'role') return /^doc-[a-z]+$/.test(value);
  if (name === 'class') return /^(?:language-\S+|footnotes)$/.test(value);
  if (name === 'href') return isLink(value);
  if (name === 'src') return isImage(value);
  return everywhere.includes(name) || (attributes[element.localName] ?? []).includes(name);
}

export function isMath(element: Element): boolean {
  return element.namespaceURI === 'http://www.w3.org/1998/Math/MathML';
}

function isHtml(element: Element): boolean {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

/** An address that leads somewhere and runs nothing: absolute, or a place in the same article. */
export function isLink(address: string): boolean {
  return address.startsWith('#') || ['http:', 'https:', 'mailto:', 'tel:', 'ftp:'].includes(schemeOf(address));
}

function isImage(address: string): boolean {
  return ['http:', 'https:'].includes(schemeOf(address)) || /^data:image\/[\w.+-]+[;,]/i.test(address);
}

function schemeOf(address: string): string {
  return URL.parse(address)?.protocol ?? '';
}
