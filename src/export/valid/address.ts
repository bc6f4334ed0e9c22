// Addresses as RFC 3986 has them: a browser takes more, and writes back what it took.

/** The address with every character escaped that may not stand in it; empty when it is none. */
export function address(value: string): string {
  const parsed = URL.parse(value);
  if (!parsed) return '';
  const { href } = parsed;
  const [, before = '', path = '', fragment = ''] = /^([^:]+:(?:\/\/[^/?#]*)?)([^#]*)(#.*)?$/s.exec(href) ?? [];
  return `${before}${escaped(path)}${fragment && `#${escaped(fragment.slice(1))}`}`;
}

function escaped(part: string): string {
  return part
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[\s"<>[\\\]^`{|}#]|[^\x20-\x7E]/gu, (character) => encodeURIComponent(character));
}
