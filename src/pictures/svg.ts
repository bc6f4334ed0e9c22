// Makes an SVG anew out of what draws in it: a list of elements and attributes, and references to itself alone. Works on
// text, since the background has no DOM; what is written is escaped here, so nothing can come to mean something else.

/** Elements that draw. Nothing that runs, links, embeds a document, or changes others over time. */
const drawing = new Set(
  (
    'svg g defs symbol use title desc switch path rect circle ellipse line polyline polygon text tspan textPath image ' +
    'marker linearGradient radialGradient stop clipPath mask pattern style filter feBlend feColorMatrix ' +
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow ' +
    'feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** What they hold is kept, they themselves are not. */
const transparent = new Set(['a']);

/** Comment, CDATA, instruction, document type, end tag, start tag with its attributes, text. */
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>/"']+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([^\s=>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @returns the drawing as SVG, or undefined for what is no SVG, or none that is well-formed */
export function cleanSvg(source: string): string | undefined {
  const out: string[] = [];
  /** Open elements; `drops` is of those whose content is dropped. */
  const open: { name: string; writes: boolean; drops: boolean }[] = [];
  const text = source.replace(/^\ufeff/, '');
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    if (!match) return undefined;
    const [, data, end, start, attributes = '', closed, words] = match;
    const inside = open.at(-1);
    if (start !== undefined) {
      if (!inside && (start !== 'svg' || out.length > 0)) return undefined;
      const writes = !inside?.drops && drawing.has(start);
      if (writes) out.push(`<${start}${start === 'svg' && !inside ? namespaces : ''}${cleanAttributes(attributes)}>`);
      if (closed === '/' && writes) out.push(`</${start}>`);
      if (closed !== '/')
        open.push({ name: start, writes, drops: inside?.drops || !(writes || transparent.has(start)) });
    } else if (end !== undefined) {
      if (open.pop()?.name !== end) return undefined;
      if (inside?.writes) out.push(`</${end}>`);
    } else if (inside && !inside.drops) out.push(contentOf(inside.name, data ?? decoded(words ?? '')));
  }
  return open.length === 0 && out.length > 0 ? out.join('') : undefined;
}

const namespaces = ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

function contentOf(element: string, text: string): string {
  return element === 'style' && !isTame(text) ? '' : escaped(text);
}

function cleanAttributes(source: string): string {
  const kept = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(attribute)) {
    const value = decoded(double ?? single ?? '');
    if (mayStay(name, value)) kept.set(name, value);
  }
  return [...kept].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

function mayStay(name: string, value: string): boolean {
  if (name === 'href' || name === 'xlink:href') return isOwn(value);
  return /^(?:xml:space|[a-z][\w-]*)$/i.test(name) && !/^(?:on|xmlns)/i.test(name) && isTame(value);
}

/** A place in the drawing itself, or pixels that it carries along. */
function isOwn(address: string): boolean {
  return /^\s*#/.test(address) || /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z\d+/=\s]*$/i.test(address.trim());
}

/** A style or a value that asks for nothing from elsewhere. An escape could hide that it does. */
function isTame(style: string): boolean {
  if (/@import|\\|javascript:|expression\s*\(|image-set\s*\(|\bsrc\s*\(/i.test(style)) return false;
  return [...style.matchAll(/url\s*\(\s*["']?([^"')]*)/gi)].every(([, address = '']) => isOwn(address));
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities that a document type declared are not known here, and stand for nothing. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([\w.-]+));/gi, (_, decimal, hex, name) => {
    if (name !== undefined) return named[name] ?? '';
    const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
}

function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
