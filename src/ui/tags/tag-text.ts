// Tags as people type them: several at once, with commas between.

/** The tags in what was typed, without needless spaces, each once; case tells no two apart. */
export function tagsIn(text: string): string[] {
  const known = new Map<string, string>();
  for (const part of text.split(/[,،、，;؛\n]/)) {
    const tag = part.trim().replace(/\s+/g, ' ');
    if (tag !== '' && !known.has(tag.toLowerCase())) known.set(tag.toLowerCase(), tag);
  }
  return [...known.values()];
}

/** Whether what was typed holds the end of a tag. */
export function endsTag(text: string): boolean {
  return /[,،、，;؛\n]/.test(text);
}

/** Those of some tags that are not among others, whatever their case. */
export function without(tags: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((tag) => tag.toLowerCase()));
  return tags.filter((tag) => !known.has(tag.toLowerCase()));
}
