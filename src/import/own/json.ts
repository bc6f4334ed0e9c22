// Offprint's own JSON, one document or a line a capture. Its shape: docs/capture.schema.json.
import { linesOf } from '../decode';
import { problem } from '../fields';
import type { Importer, ImportRecord } from '../importer';
import { hasKeys, parseObject, recordsOf } from '../json-records';
import { captureRecord } from './capture';

/** The newest shape that is understood here. */
const version = 1;

const opening = /^\s*\{\s*"format"\s*:\s*"offprint"\s*,\s*"version"\s*:\s*(\d+)/;

export const ownJson: Importer = {
  id: 'offprint-json',
  label: 'importOwnJson',
  recognise: ({ head }) => opening.test(head) && hasKeys(head, ['captures']),
  async *parse(file, { head }) {
    const written = Number(opening.exec(head)?.[1]);
    if (written > version) yield problem({ line: 1 }, 'newerFormat', String(written));
    else yield* recordsOf(file, 'captures', captureRecord);
  },
};

export const ownLines: Importer = {
  id: 'offprint-ndjson',
  label: 'importOwnJson',
  recognise: ({ head }) => {
    const first = head.split('\n', 1)[0]!;
    return /^\s*\{/.test(first) && hasKeys(first, ['uid', 'canonicalUrl', 'html']);
  },
  async *parse(file) {
    let last: { line: number; text: string } | undefined;
    for await (const next of linesOf(file)) {
      if (last) yield* lineRecord(last.line, last.text, false);
      last = next;
    }
    if (last) yield* lineRecord(last.line, last.text, true);
  },
};

function* lineRecord(line: number, text: string, isLast: boolean): Generator<ImportRecord> {
  if (text.trim() === '') return;
  const object = parseObject(text);
  if (object) yield captureRecord(object, { line });
  else yield problem({ line }, isLast && !text.trimEnd().endsWith('}') ? 'cutShort' : 'badRecord', text);
}
