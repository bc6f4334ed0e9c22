// What a page calls its elements, read once: a selector for a part of a name reads the names of all elements anew.

export interface Called {
  /** The class names of each element that has any, in small letters. */
  readonly classes: readonly string[];
  /** Whether any element's class or id has one of these in it, in small letters. */
  has(parts: readonly string[]): boolean;
}

export function calledIn(copy: Document): Called {
  const named = [...copy.querySelectorAll('[class], [id]')];
  const of = (name: string) => named.flatMap((element) => element.getAttribute(name)?.toLowerCase() ?? []);
  const classes = of('class');
  const all = [...classes, ...of('id')].join('\n');
  return { classes, has: (parts) => parts.some((part) => all.includes(part)) };
}
