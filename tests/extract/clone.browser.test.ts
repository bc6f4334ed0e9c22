// A copy of the live page: complete, and without a mark on the page.
import { afterEach, expect, it } from 'vitest';
import { copyOf } from '../../src/extract/clone';

afterEach(() => {
  document.body.replaceChildren();
});

function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

function bodyOf(copy: Document): string {
  return copy.body.innerHTML.replace(/\s*data-offprint-hidden=""/g, '').trim();
}

it('changes nothing on the page', async () => {
  show(
    '<main><h1>Title</h1><p style="display:none">Hidden</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>',
  );
  const html = document.documentElement.outerHTML;
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  copyOf(document);
  records.push(...observer.takeRecords());
  observer.disconnect();
  expect(records).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(html);
});

it('puts shadow trees where a reader sees them, with their slots filled', () => {
  show('<x-card><b slot="title">Title</b>Body<i slot="none">unseen</i></x-card>');
  const shadow = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
  shadow.append(
    ...new DOMParser().parseFromString(
      '<h2><slot name="title">none</slot></h2><p><slot></slot></p><p><slot name="more">Fallback</slot></p>',
      'text/html',
    ).body.childNodes,
  );
  expect(bodyOf(copyOf(document))).toBe(
    '<x-card><h2><b slot="title">Title</b></h2><p>Body</p><p>Fallback</p></x-card>',
  );
});

it('follows shadow trees in shadow trees', () => {
  show('<x-outer>Text</x-outer>');
  const outer = document.querySelector('x-outer')!.attachShadow({ mode: 'open' });
  const inner = document.createElement('x-inner');
  inner.append(document.createElement('slot'));
  outer.append(inner);
  const frame = document.createElement('p');
  frame.append(document.createElement('slot'));
  inner.attachShadow({ mode: 'open' }).append(frame);
  expect(bodyOf(copyOf(document))).toBe('<x-outer><x-inner><p>Text</p></x-inner></x-outer>');
});

it('marks what is not shown, in the copy', () => {
  show(
    '<p id="e" class="sr-only" style="position:absolute;width:1px;height:1px;overflow:hidden">Heard</p><p id="a">Seen</p><p id="b" style="display:none">Not</p><p id="c" style="visibility:hidden">Not</p><p id="d" style="display:contents">Seen</p>',
  );
  const marked = [...copyOf(document).querySelectorAll('body [data-offprint-hidden]')].map((element) => element.id);
  expect(marked).toEqual(['e', 'b', 'c']);
});

it('notes the picture that the browser chose', async () => {
  const chosen = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  show(`<img srcset="${chosen} 1x">`);
  await expect.poll(() => document.querySelector('img')!.currentSrc).toBe(chosen);
  expect(copyOf(document).querySelector('img')?.getAttribute('data-offprint-shown')).toBe(chosen);
});

/** Shows the page with a frame in it, once the frame has loaded. */
async function showFrame(attributes: string, text: string): Promise<void> {
  show(`<h1>Title</h1><iframe width="600" height="400" ${attributes}></iframe>`);
  const frame = document.querySelector('iframe')!;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = text;
  await loaded;
}

const sentence = 'A sentence about water, with a comma and some length to it. ';
const prose = `<p>${sentence.repeat(4)}</p><p style="display:none">Unseen</p><p>${sentence.repeat(4)}</p>`;

it('puts the text of a frame of its own origin in the place of the frame', async () => {
  await showFrame('', `<base href="https://text.example/leaf/"><script>1</script>${prose}<a href="2">On</a>`);
  const copy = copyOf(document);
  expect(copy.querySelector('iframe')).toBeNull();
  expect(copy.querySelector('body > h1 + div > p')?.textContent).toBe(sentence.repeat(4));
  expect(copy.querySelector('[data-offprint-hidden]')?.textContent).toBe('Unseen');
  expect(copy.querySelector('a')?.getAttribute('href')).toBe('https://text.example/leaf/2');
});

it.each([
  ['in which nothing can be read', '', '<p>Short</p>'],
  ['that is closed to us', 'sandbox', prose],
  ['that nobody sees', 'hidden', prose],
  ['of which nobody sees more than a spot', 'style="width:1px"', prose],
])('leaves a frame as it is %s', async (_, attributes, text) => {
  await showFrame(attributes, text);
  const copy = copyOf(document);
  expect(copy.querySelector('iframe')).not.toBeNull();
  expect(copy.querySelector('p')).toBeNull();
});

it('is not tripped by names that shadow the DOM', () => {
  const names = [
    'childNodes',
    'nodeType',
    'firstChild',
    'attributes',
    'parentNode',
    'localName',
    'querySelectorAll',
    'removeAttribute',
  ];
  const inputs = names.map((name) => `<input name="${name}" id="${name}">`).join('');
  const images = [
    'body',
    'nodeType',
    'documentElement',
    'cloneNode',
    'createTreeWalker',
    'URL',
    'defaultView',
    'querySelector',
    'implementation',
  ];
  show(
    `<form>${inputs}<p>Text</p></form><form style="display:none">${inputs}</form>${images.map((name) => `<img name="${name}">`).join('')}`,
  );
  const copy = copyOf(document);
  expect(copy.querySelector('form p')?.textContent).toBe('Text');
  expect(copy.querySelector('form')?.childNodes.length).toBe(names.length + 1);
});

it('gives scripts and custom elements of the page no chance to run', () => {
  const seen: string[] = [];
  customElements.define(
    'x-counted',
    class extends HTMLElement {
      constructor() {
        super();
        seen.push('made');
      }
    },
  );
  show('<x-counted></x-counted>');
  seen.length = 0;
  copyOf(document);
  expect(seen).toEqual([]);
});
