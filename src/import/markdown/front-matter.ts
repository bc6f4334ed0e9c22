// YAML front matter of notes; what is not quite YAML is read line by line.
import { parse } from 'yaml';
import { isObject } from '../fields';

export interface Note {
  fields: Record<string, unknown>;
  body: string;
}

const fence = /^---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/ms;

/** Undefined when a text begins with no front matter. */
export function readNote(text: string): Note | undefined {
  const match = fence.exec(text);
  if (match?.index !== 0) return undefined;
  return { fields: fieldsIn(match[1]!), body: text.slice(match[0].length) };
}

function fieldsIn(yaml: string): Record<string, unknown> {
  try {
    // Days and moments stay as they are written.
    const value: unknown = parse(yaml, { schema: 'core', logLevel: 'error', maxAliasCount: 0 });
    if (isObject(value)) return value;
  } catch {
    // Templates that users write themselves leave colons and quotes as they come.
  }
  const lines = yaml.matchAll(/^([\w-]+):[ \t]*(.*?)[ \t]*\r?$/gm);
  return Object.fromEntries([...lines].map(([, key, value]) => [key!, value!.replace(/^(["'])(.*)\1$/, '$2')]));
}
