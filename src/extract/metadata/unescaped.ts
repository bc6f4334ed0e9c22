// Values that were escaped once too often, or hold mark-up where text belongs.
import { parsedBody } from '../parsed';

/** Plain text. Parsing as a document executes nothing and loads nothing. */
export function unescaped(value: string): string {
  if (!/&[#\w]+;|<[a-z/!]/i.test(value)) return value;
  return parsedBody(value).textContent ?? '';
}
