// Tags as a tree: what is nested by strokes, nested.

export interface TagCount {
  tag: string;
  /** Captures that bear it or one nested in it. */
  count: number;
}

export interface Branch extends TagCount {
  /** The last part of the tag. */
  name: string;
  branches: Branch[];
}

/** @param tags parents before their children, as the library lists them */
export function tagTree(tags: readonly TagCount[]): Branch[] {
  const roots: Branch[] = [];
  const known = new Map<string, Branch>();
  for (const { tag, count } of tags) {
    const at = tag.lastIndexOf('/');
    const parent = known.get(tag.slice(0, Math.max(at, 0)));
    const branch = { tag, count, name: parent ? tag.slice(at + 1) : tag, branches: [] };
    known.set(tag, branch);
    (parent?.branches ?? roots).push(branch);
  }
  return roots;
}
