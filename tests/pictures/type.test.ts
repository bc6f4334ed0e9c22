// What a file is, by its first bytes.
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/pictures/settle';
import { pictureType } from '../../src/pictures/type';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );

describe('the type of a picture', () => {
  it.each([
    ['image/png', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['image/gif', bytes('GIF89a')],
    ['image/gif', bytes('GIF87a')],
    ['image/webp', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 ')],
    ['image/avif', bytes([0, 0, 0, 28], 'ftypavif', [0, 0, 0, 0], 'avifmif1miaf')],
    ['image/avif', bytes([0, 0, 0, 28], 'ftypmif1', [0, 0, 0, 0], 'mif1avifmiaf')],
    ['image/x-icon', bytes([0, 0, 1, 0, 1, 0])],
    ['image/svg+xml', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      'image/svg+xml',
      bytes('<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC "x" "y" [<!ENTITY a "b">]>\n<svg >'),
    ],
  ])('is %s', (type, file) => {
    expect(pictureType(file)).toBe(type);
  });

  it.each([
    ['a page', bytes('<!doctype html><title>Not found</title><svg></svg>')],
    ['a page in XML', bytes('<?xml version="1.0"?><html><svg></svg></html>')],
    ['a film', bytes([0, 0, 0, 20], 'ftypisom', [0, 0, 2, 0], 'isomiso2')],
    ['a sound', bytes('RIFF', [1, 0, 0, 0], 'WAVEfmt ')],
    ['an icon of nothing', bytes([0, 0, 1, 0, 0, 0])],
    ['a script', bytes('alert(1)')],
    ['nothing', bytes()],
  ])('is none for %s', (_, file) => {
    expect(pictureType(file)).toBeUndefined();
    expect(settle(file)).toBeUndefined();
  });

  it('is what a file is kept as, an SVG cleaned', async () => {
    expect(settle(bytes('GIF89a'))).toMatchObject({ type: 'image/gif', size: 6 });
    const drawing = settle(bytes('<svg><script>alert(1)</script><rect width="1"/></svg>'));
    expect(drawing?.type).toBe('image/svg+xml');
    expect(await drawing?.text()).toMatch(/^<svg xmlns="[^"]+" xmlns:xlink="[^"]+"><rect width="1"><\/rect><\/svg>$/);
  });
});
