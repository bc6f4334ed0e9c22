// What the importers of JSON share: an object a record, what is none a problem.
import type { Content } from './content';
import { isObject, problem } from './fields';
import type { ImportRecord, Place } from './importer';
import { type Element, elementsOf } from './json-elements';

export type JsonObject = Record<string, unknown>;

/** Each object of an array as a record; what cannot be read is a problem, and the rest goes on. */
export async function* recordsOf(
  file: Content,
  key: string | undefined,
  toRecord: (object: JsonObject, place: Place) => ImportRecord,
  part?: string,
): AsyncGenerator<ImportRecord> {
  for await (const element of elementsOf(file, key)) {
    const place = { line: element.line, ...(part !== undefined && { part }) };
    const object = objectIn(element);
    yield object
      ? toRecord(object, place)
      : problem(place, element.end === 'cut' ? 'cutShort' : 'badRecord', element.text);
  }
}

function objectIn({ text, end }: Element): JsonObject | undefined {
  return end === 'whole' ? parseObject(text) : undefined;
}

export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a file begins as an array whose first object has these keys, in whatever order. */
export function beginsWithObject(head: string, keys: readonly string[]): boolean {
  return /^\s*\[\s*\{/.test(head) && hasKeys(head, keys);
}

export function hasKeys(head: string, keys: readonly string[]): boolean {
  return keys.every((key) => new RegExp(`"${key}"\\s*:`).test(head));
}
