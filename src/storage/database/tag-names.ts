// The names of tags: how they are written, compared and nested.

/** A tag as it is stored: without needless spaces, also around the strokes that nest it. Empty when nothing is left. */
export function tidyTag(tag: string): string {
  const parts = tag.normalize('NFC').replace(/\s+/g, ' ').split('/');
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
}

/** What two spellings of one tag have in common: case tells no two tags apart. */
export function tagKey(tag: string): string {
  return tidyTag(tag).toLowerCase();
}

/** A tag and those it is nested in: `a/b` is in `a`. */
export function ancestorsOf(tag: string): string[] {
  const parts = tag.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Whether a tag is another one or nested in it, whatever their case. */
export function isWithin(tag: string, ancestor: string): boolean {
  const [key, above] = [tagKey(tag), tagKey(ancestor)];
  return key === above || key.startsWith(`${above}/`);
}

/** Each tag once, tidied, in its order. */
export function distinctTags(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== '' && !known.has(key)) known.set(key, tidyTag(tag));
  }
  return [...known.values()];
}
