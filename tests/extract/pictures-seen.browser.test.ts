// Pictures that only the live page knows: blobs, backgrounds that are content; and what is none.
import { afterEach, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

const prose = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>The ${n + 1}. ferry left before the fog had made up its mind, and nobody on deck said a word until noon.</p>`,
);

/** Shows an article around some html, and gives the addresses of the pictures that are kept of it, with their words. */
async function kept(html: string, make?: () => Promise<void>): Promise<[src: string, alt: string][]> {
  const page = new DOMParser().parseFromString(
    `<article><h1>The ferry</h1>${prose.join('')}${html}${prose.join('').replaceAll('ferry', 'boat')}</article>`,
    'text/html',
  );
  document.body.replaceChildren(...page.body.childNodes);
  await make?.();
  const { article } = await extract(document, 'https://a.example/ferry');
  const { images } = new DOMParser().parseFromString(article.html, 'text/html');
  return [...images].map((image) => [image.getAttribute('src')!, image.getAttribute('alt') ?? '']);
}

afterEach(() => document.body.replaceChildren());

it('an image by its name alone is none: of SVG, or in a page of XML', async () => {
  const images = await kept('', async () => {
    document.querySelector('article')!.append(document.createElementNS('http://www.w3.org/2000/svg', 'img'));
  });
  expect(images).toEqual([]);
});

const box = 'width:400px;height:300px;';

describe('a background that is content', () => {
  it.each([
    [
      'by its role, with its words',
      `<div role="img" aria-label="The pier" style="${box}background:url(https://a.example/pier.jpg) center/cover"></div>`,
      'The pier',
    ],
    [
      'in a figure',
      `<figure><span style="display:block;${box}background-image:url(https://a.example/pier.jpg);background-size:cover"></span><figcaption>Pier</figcaption></figure>`,
      '',
    ],
    [
      'in what is called an image',
      `<style>.lead-image { ${box} background: url(https://a.example/pier.jpg) no-repeat }</style><div class="lead-image"></div>`,
      '',
    ],
  ])('is kept: %s', async (_, html, alt) => {
    expect(await kept(html)).toEqual([['https://a.example/pier.jpg', alt]]);
  });

  it.each([
    [
      'behind text',
      `<div class="image" style="${box}background:url(https://a.example/x.png)"><p>Words on a ground.</p></div>`,
    ],
    ['a pattern', `<div style="${box}background:url(https://a.example/x.png)"></div>`],
    ['an ornament', '<div style="width:40px;height:40px;background:url(https://a.example/x.png) no-repeat"></div>'],
    [
      'a counter of visits',
      '<div style="width:1px;height:1px;background:url(https://a.example/x.png) no-repeat"></div>',
    ],
    ['one of more', `<div style="${box}background:url(https://a.example/x.png), linear-gradient(red, blue)"></div>`],
    ['a gradient', `<div style="${box}background:linear-gradient(red, blue) no-repeat"></div>`],
  ])('is not %s', async (_, html) => {
    expect(await kept(html)).toEqual([]);
  });
});

describe('an image that has no address but in its page', () => {
  const drawing = async (): Promise<Blob> => {
    const canvas = new OffscreenCanvas(30, 20);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#0a0';
    context.fillRect(0, 0, 30, 20);
    return canvas.convertToBlob();
  };

  it('is kept with its pixels, even where the page gave its address up', async () => {
    const [only, ...others] = await kept('<p><img id="blob" alt="A map"></p>', async () => {
      const image = document.querySelector<HTMLImageElement>('#blob')!;
      image.src = URL.createObjectURL(await drawing());
      await image.decode();
      URL.revokeObjectURL(image.src);
    });
    expect(others).toEqual([]);
    expect(only).toEqual([expect.stringMatching(/^data:image\/(webp|png);base64,/), 'A map']);
    const shown = new Image();
    shown.src = only![0];
    await shown.decode();
    expect([shown.naturalWidth, shown.naturalHeight]).toEqual([30, 20]);
  });

  it('is kept where the page has an image in the place of what makes one', async () => {
    const html = '<img name="createElement"><p><img id="blob" alt="A map"></p>';
    const [only] = await kept(html, async () => {
      const image = document.querySelector<HTMLImageElement>('#blob')!;
      image.src = URL.createObjectURL(await drawing());
      await image.decode();
    });
    expect(only).toEqual([expect.stringMatching(/^data:image/), 'A map']);
  });

  it('is left out where nothing of it can be had', async () => {
    expect(await kept('<p><img src="blob:https://a.example/gone" alt="A map"></p>')).toEqual([]);
  });
});

it('a counter of visits is none, whoever sets its size', async () => {
  expect(await kept('<p><img src="https://count.example/x" style="width:1px;height:1px"></p>')).toEqual([]);
  expect(await kept('<p><img src="https://count.example/x" width="1" height="1"></p>')).toEqual([]);
});

it('a film is kept as its poster, with the way to it', async () => {
  const film = '<video src="https://a.example/f.mp4" poster="https://a.example/poster.jpg" title="The film"></video>';
  expect(await kept(film)).toEqual([['https://a.example/poster.jpg', '']]);
});
