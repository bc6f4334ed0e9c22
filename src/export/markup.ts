// Words of ours and of others as HTML.

/** Text content: nothing in it is read as markup. */
export function text(value: string): string {
  return allowedCharacters(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** An attribute with its name and the space before it. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${text(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')}"`;
}

/** HTML knows no control characters but spaces, and UTF-8 no half of a pair. */
function allowedCharacters(value: string): string {
  return value.toWellFormed().replace(/[^\P{Cc}\t\n\f]|\p{NChar}/gu, '');
}
