// JSON: valid by the published schema, and nothing lost.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/export/json';
import { ndjson } from '../../src/export/json/ndjson';
import type { FullCapture } from '../../src/model';
import { allCaptures } from './all-captures';
import { capture, each, options, read } from './captures';

const schema = JSON.parse(readFileSync('docs/capture.schema.json', 'utf8'));
const valid = new Ajv2020({ allErrors: true }).compile(schema);

/** A capture as the file has it, made again what it was. */
function restored({ assets, ...rest }: Record<string, unknown> & { assets: Record<string, string>[] }): unknown {
  return {
    ...rest,
    assets: assets.map(({ url, type, data }) => ({ url, type, bytes: [...Buffer.from(data!, 'base64')] })),
  };
}

async function known({ id, hasSource, receipt, assets, ...rest }: FullCapture): Promise<unknown> {
  const kept = assets.map(async ({ url, blob }) => ({ url, type: blob.type, bytes: [...(await blob.bytes())] }));
  return { ...rest, assets: await Promise.all(kept) };
}

describe('the lossless form', () => {
  it('is valid by its schema', async () => {
    valid(JSON.parse(await read(json.render(each(allCaptures()), options))));
    expect(valid.errors).toBeNull();
    valid(JSON.parse(await read(json.render(each([]), options))));
    expect(valid.errors).toBeNull();
  });

  it('is the same, line by line, as NDJSON', async () => {
    const all = allCaptures();
    const file = JSON.parse(await read(json.render(each(all), options)));
    const lines = (await read(ndjson.render(each(all), options))).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(file.captures);
    expect(await read(ndjson.render(each([]), options))).toBe('');
  });

  it('holds everything, lone surrogates and images too', async () => {
    const large = new Blob([Uint8Array.from({ length: 100_000 }, (_, index) => index % 251)], { type: 'image/png' });
    const all = [...allCaptures(), capture({ assets: [{ url: 'https://a.example/l.png', blob: large }] })];
    const file = JSON.parse(await read(json.render(each(all), options)));
    expect(file.captures.map(restored)).toEqual(await Promise.all(all.map(known)));
  });

  it('has a schema that knows every field and refuses others', async () => {
    const file = JSON.parse(await read(json.render(each([capture({})]), options)));
    expect(Object.keys(schema.$defs.capture.properties)).toEqual(Object.keys(file.captures[0]));
    expect(schema.$defs.capture.required).toEqual(Object.keys(file.captures[0]));
    for (const field of schema.$defs.capture.required) {
      const { [field]: _, ...rest } = file.captures[0];
      expect(valid({ ...file, captures: [rest] })).toBe(false);
    }
    expect(valid({ ...file, captures: [{ ...file.captures[0], id: 1 }] })).toBe(false);
  });
});
