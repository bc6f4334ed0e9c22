// What leaves the page runs nothing and requests nothing but images: tried by showing it, not by reading it.
import { afterEach, expect, it } from 'vitest';
import { sanitise } from '../../src/extract/sanitise';
import { documentOf } from './html';

const shown: HTMLElement[] = [];

afterEach(() => {
  for (const element of shown.splice(0)) element.remove();
});

/** Shows html in a frame that may run scripts, and tells what ran: each payload below calls `parent.ran()`. */
async function whatRuns(html: string): Promise<string[]> {
  const ran: string[] = [];
  Object.assign(window, { ran: (name = 'script') => ran.push(String(name)) });
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><body>${html}<img src="data:," onerror="parent.ran('end')">`;
  shown.push(frame);
  document.body.append(frame);
  await expect.poll(() => ran).toContain('end');
  for (const link of frame.contentDocument!.querySelectorAll<HTMLElement>('a, [onclick]')) link.click();
  frame.contentDocument!.querySelector('details')?.toggleAttribute('open');
  await new Promise((resolve) => frame.contentWindow!.requestAnimationFrame(() => resolve(undefined)));
  return ran.filter((name) => name !== 'end');
}

function sanitised(html: string): string {
  return sanitise(documentOf(`<body>${html}</body>`).body).innerHTML.trim();
}

const run = 'parent.ran()';

const payloads = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg onload="${run}"></svg>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  `<svg><animate attributeName="href" values="javascript:${run}"/></svg>`,
  `<a href="javascript:${run}">x</a>`,
  `<a href="java\nscript:${run}">x</a>`,
  `<a href=" &#1;javascript:${run}">x</a>`,
  `<a href="data:text/html,<script>${run}</script>">x</a>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<form action="javascript:${run}"><button>x</button></form>`,
  `<details open ontoggle="${run}"><summary>x</summary></details>`,
  `<video><source onerror="${run}"></video>`,
  `<body onload="${run}">`,
  `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
  `<math href="javascript:${run}"><mi>x</mi></math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror="${run}"></annotation-xml></math>`,
  `<p style="background:url(javascript:${run})" onclick="${run}">x</p>`,
  // Mutation: what is harmless as a tree and harmful once written out and read again.
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<svg><p><style><g title="</style><img src=x onerror=${run}>">`,
  `<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror='${run}'>"></style></h1>`,
  `<svg><foreignobject><p><style><p title="</style><iframe onload=${run}>"></style></foreignobject></svg>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${run}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${run}>">`,
  `<textarea><p title="</textarea><img src=x onerror=${run}>">`,
  `<title><p title="</title><img src=x onerror=${run}>">`,
  `<p>${'<div>'.repeat(600)}<svg><style><img src=x onerror=${run}></style></svg>`,
  `<math alttext='"><img src=x onerror=${run}>'><mi>x</mi></math>`,
];

it.each(payloads)('runs nothing of %s', async (payload) => {
  expect(await whatRuns(sanitised(`<p>Text</p>${payload}<p>Text</p>`))).toEqual([]);
});

it('would be noticed', async () => {
  expect(await whatRuns(`<script>${run}</script>`)).toEqual(['script']);
  expect(await whatRuns(`<a href="javascript:${run}">x</a>`)).not.toEqual([]);
});

it('requests images and nothing else', () => {
  const html = sanitised(
    `<link rel=stylesheet href="https://x.example/a.css"><style>@import "https://x.example/b.css"</style>
    <base href="https://x.example/"><meta http-equiv=refresh content="0;url=https://x.example/">
    <p style="background:url(https://x.example/c.png)" background="https://x.example/d.png">x</p>
    <video src="https://x.example/e.mp4" poster="https://x.example/f.png"></video><audio src="https://x.example/g.mp3"></audio>
    <iframe src="https://x.example/h"></iframe><object data="https://x.example/i"></object><embed src="https://x.example/j">
    <svg><image href="https://x.example/k.png"/><use href="https://x.example/l.svg#x"/></svg><input type=image src="https://x.example/m.png">
    <table background="https://x.example/n.png"><tr><td background="https://x.example/o.png">x</td></tr></table>
    <a href="https://x.example/link" ping="https://x.example/p" target="_blank">x</a>
    <img src="https://x.example/picture.png" srcset="https://x.example/q.png 2x" lowsrc="https://x.example/r.png">
    <math><mglyph src="https://x.example/s.png"/><mi altimg="https://x.example/t.png">x</mi></math>`,
  );
  const addresses = [...html.matchAll(/https:[^"' )]+/g)].map(([address]) => address);
  expect(addresses).toEqual(['https://x.example/link', 'https://x.example/picture.png']);
});

it('keeps what an article is made of', () => {
  const html =
    '<h2 id="user-content-part">Part</h2><p lang="fr" dir="ltr">Text <a href="https://a.example/">link</a> <a href="#user-content-part">up</a></p>' +
    '<figure><img src="https://a.example/i.png" alt="A" width="10" height="20"><figcaption>Caption</figcaption></figure>' +
    '<pre><code class="language-c++">int a;</code></pre><table><caption>T</caption><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>' +
    '<math display="block" alttext="\\frac12"><mfrac><mn>1</mn><mn>2</mn></mfrac></math><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>' +
    '<details open=""><summary>More</summary>Text</details><ol start="3" reversed=""><li value="5">x</li></ol>' +
    '<img src="data:image/png;base64,iVBORw0KGgo="><time datetime="2024-03-05">today</time>';
  expect(sanitised(html)).toBe(html);
});

it('gives ids a prefix, and links within the article with them', () => {
  expect(sanitised('<p id="cookie">x</p><a href="#cookie">x</a>')).toBe(
    '<p id="user-content-cookie">x</p><a href="#user-content-cookie">x</a>',
  );
});

it.each([
  ['classes of the page', '<p class="lead big">x</p>', '<p>x</p>'],
  ['drawings in image addresses', '<img src="data:image/svg+xml;base64,AAAA">', ''],
  ['images without an address', '<p>x<img alt="y"></p>', '<p>x</p>'],
  ['form controls with their words', '<p>x</p><button>Press</button><select><option>One</select>', '<p>x</p>'],
  [
    'addresses of other schemes',
    '<a href="vbscript:x">x</a><a href="blob:https://a.example/1">x</a>',
    '<a>x</a><a>x</a>',
  ],
])('drops %s', (_case, before, after) => {
  expect(sanitised(before)).toBe(after);
});

it('works on a page that shadows the document', () => {
  const names = [
    'implementation',
    'createNodeIterator',
    'createDocumentFragment',
    'getElementsByTagName',
    'importNode',
    'body',
  ];
  for (const name of names) {
    const image = document.createElement('img');
    image.name = name;
    shown.push(image);
    document.documentElement.append(image);
  }
  expect(sanitised(`<p onclick="${run}">x</p>`)).toBe('<p>x</p>');
});
