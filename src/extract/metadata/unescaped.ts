// Values that were escaped once too often, or hold mark-up where text belongs.

/** Plain text. Parsing as a document executes nothing and loads nothing. */
export function unescaped(value: string): string {
  if (!/&[#\w]+;|<[a-z/!]/i.test(value)) return value;
  return new DOMParser().parseFromString(value, 'text/html').body.textContent ?? '';
}
