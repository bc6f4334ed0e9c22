// Whole small pages: what is chosen of them, and in what form.
import { describe, expect, it } from 'vitest';
import { chosenIn } from '../../../src/extract/choose/choose';
import { contextOf, documentOf } from '../html';

const sentence = 'The harbour was quiet in the morning, and the boats lay close together, as they had for years. ';
const paragraph = `<p>${sentence.repeat(3)}</p>`;

const around = (main: string): string => `
  <header><a href="/">The Example</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
  ${main}
  <aside class="related-posts"><h3>Related</h3><ul>
    <li><a href="/a">Another story about boats</a></li><li><a href="/b">A third one about the sea</a></li></ul></aside>
  <footer><p>© 2024 The Example. All rights reserved.</p><a href="/privacy">Privacy</a></footer>`;

function chosen(html: string, url = 'https://a.example/2024/05/harbour') {
  const copy = documentOf(`<title>A quiet harbour</title><body>${html}</body>`);
  return chosenIn(copy.documentElement, contextOf(copy, { title: 'A quiet harbour' }, url));
}

describe('choose', () => {
  it('takes the article and leaves what stands around it', async () => {
    const choice = await chosen(
      around(`<main><article><h1>A quiet harbour</h1>${paragraph.repeat(5)}</article></main>`),
    );
    const text = choice?.content.textContent ?? '';
    expect(text.split('The harbour was quiet')).toHaveLength(16);
    expect(text).not.toContain('Sport');
    expect(text).not.toContain('third one');
    expect(text).not.toContain('rights reserved');
  });

  it('keeps figures, code, lists and tables that stand in the text, in their order', async () => {
    const parts = [
      '<figure><img src="a.jpg" alt="Boats"><figcaption>Boats in the harbour at dawn, before the fishers came.</figcaption></figure>',
      '<pre><code>let boats = 3;</code></pre>',
      '<ul><li>They counted the boats that came in from the open sea at night.</li><li>They counted the boats that did not come back that night.</li></ul>',
    ];
    const main = `<main><article><h1>A quiet harbour</h1>${parts.map((part) => paragraph.repeat(2) + part).join('')}${paragraph}</article></main>`;
    const content = (await chosen(around(main)))?.content;
    expect([...(content?.querySelectorAll('img, pre, ul') ?? [])].map(({ localName }) => localName)).toEqual([
      'img',
      'pre',
      'ul',
    ]);
  });

  it('keeps the figure above the text and the captions in it', async () => {
    const figure = (caption: string): string =>
      `<figure><img src="a.jpg"><figcaption>${caption} <span>Photograph: A. Example</span></figcaption></figure>`;
    const article = `<article><h1>A quiet harbour</h1>${figure('Dawn.')}<div>${paragraph.repeat(3)}${figure('Dusk.')}${paragraph}</div></article>`;
    const content = (await chosen(around(`<main>${article}</main>`)))?.content;
    expect([...content!.querySelectorAll('figcaption')].map(({ textContent }) => textContent.slice(0, 5))).toEqual([
      'Dawn.',
      'Dusk.',
    ]);
  });

  it('drops a picture with the box around it', async () => {
    const box = '<div class="newsletter"><img src="n.jpg"><p>Subscribe to our newsletter</p></div>';
    const content = (await chosen(around(`<main><article>${paragraph.repeat(4)}${box}</article></main>`)))?.content;
    expect(content?.querySelector('img')).toBeNull();
  });

  it('keeps a picture with its text, without the words that only serve its show', async () => {
    const figure =
      '<figure><div role="button"><span>Press enter or click to view image in full size</span><img src="a.jpg"></div></figure>';
    const html = around(`<main><article>${paragraph}${figure}${paragraph.repeat(3)}</article></main>`);
    const content = (await chosen(html))?.content;
    expect(content?.querySelector('img')).not.toBeNull();
    expect(content?.textContent).not.toContain('Press enter');
  });

  it('keeps all posts of a thread', async () => {
    const post = (name: string, text: string): string =>
      `<div class="post"><div class="author"><a href="/u/${name}" class="username">${name}</a></div><div class="post-body"><p>${text}</p></div></div>`;
    const posts = {
      ada: 'Does anyone know when the harbour opens again? I have been waiting since March, and nobody answers the phone.',
      ben: 'They told me it would be in May. I would not count on it, though: the crane is still lying on its side.',
      eve: 'My brother works there, and he says that the wall has to be built anew before a single boat may come in.',
      kim: 'Then we shall all be fishing from the beach this summer. Thanks for telling us, I had no idea it was that bad.',
    };
    const thread = Object.entries(posts).map(([name, text]) => post(name, text));
    const html = around(`<div class="thread">${thread.join('')}</div>`);
    const text = (await chosen(html, 'https://forum.example/threads/harbour.12/'))?.content.textContent;
    for (const said of Object.values(posts)) expect(text).toContain(said);
  });

  it('gives something wherever there is text, and nothing where there is none', async () => {
    expect((await chosen('<div>One short line</div>'))?.content.textContent).toContain('One short line');
    expect(await chosen('<div><img src="a.jpg"></div>')).toBeUndefined();
  });

  it('says how much it kept', async () => {
    const choice = await chosen(around(`<main><article>${paragraph.repeat(5)}</article></main>`));
    expect(choice?.kept).toBe(5);
    expect(choice?.blocks).toBeGreaterThan(9);
    expect(choice?.share).toBeGreaterThan(0.8);
    expect(choice?.confidence).toBeGreaterThan(0.8);
  });
});
