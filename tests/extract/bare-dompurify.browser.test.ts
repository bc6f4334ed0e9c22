// What the build leaves of DOMPurify in scripts for pages does what all of it does: the attack lists and the fixtures,
// sanitised by both.
import createDOMPurify, { type DOMPurify } from 'dompurify';
import { beforeAll, describe, expect, it } from 'vitest';
import whole from '../../node_modules/dompurify/dist/purify.es.mjs?raw';
import published from '../../node_modules/dompurify-payloads/test/fixtures/expect.js?raw';
import { bared } from '../../scripts/bare-dompurify.mjs';
import { sanitiserBy, tags } from '../../src/extract/sanitise';
import own from '../attacks/own.txt?raw';
import { documentOf } from './html';

const fixtures = import.meta.glob<string>('../pages/*/source.html', { query: '?raw', import: 'default', eager: true });

let createBare: DOMPurify;

beforeAll(async () => {
  const url = URL.createObjectURL(new Blob([bared(whole)], { type: 'text/javascript' }));
  createBare = ((await import(/* @vite-ignore */ url)) as { default: DOMPurify }).default;
});

function payloads(): string[] {
  const module: { exports: { payload: string }[] } = { exports: [] };
  new Function('module', published)(module);
  return [...module.exports.map(({ payload }) => payload), ...own.trimEnd().split('\n')];
}

/** Each is its own content, and stands in the midst of what is allowed. */
const places: ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `<ul><li><a href="#x">${payload}</a></ul><table><td>${payload}</table>`,
  (payload) => `<math><mtext>${payload}</mtext><mi>${payload}</mi></math>`,
  (payload) => `<svg><desc>${payload}</desc><title>${payload}</title></svg>`,
];

describe('DOMPurify as it is built into pages', () => {
  it('makes of every attack what the whole of it makes', () => {
    const [bySome, byAll] = [sanitiserBy(createBare), sanitiserBy(createDOMPurify)];
    const all = payloads();
    expect(all.length).toBeGreaterThan(400);
    for (const payload of all) {
      for (const place of places) {
        const { body } = documentOf(`<body>${place(payload)}</body>`);
        expect(bySome(body).outerHTML, payload).toBe(byAll(body).outerHTML);
      }
    }
  });

  it('makes of every page of the fixtures what the whole of it makes', () => {
    const [bySome, byAll] = [sanitiserBy(createBare), sanitiserBy(createDOMPurify)];
    for (const [name, html] of Object.entries(fixtures)) {
      const { body } = documentOf(html);
      expect(bySome(body).outerHTML, name).toBe(byAll(body).outerHTML);
    }
  });

  it('lacks the names of SVG, of which one alone is allowed, as a name of HTML', () => {
    const svg = [...whole.matchAll(/^const svg(?:\$1|Filters|Disallowed) = freeze\((\[[^\]]*\])\)/gm)];
    const names = svg.flatMap(([, list]) => JSON.parse(list!.toLowerCase()) as string[]);
    expect(names).toContain('foreignobject');
    expect(tags.filter((tag) => names.includes(tag))).toEqual(['a']);
  });
});
