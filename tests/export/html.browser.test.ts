// HTML: the page is whole in itself; opened in a real browser it runs nothing and requests nothing.
import { afterEach, describe, expect, it } from 'vitest';
import { html } from '../../src/export/html';
import { style } from '../../src/export/html/style';
import type { FullCapture } from '../../src/model';
import { bodies, capture, captures, each, hostile, options, pixel, read } from './captures';

const rendered = (known: Partial<FullCapture>) => read(html.render(each([capture(known)]), options));
const parsed = async (known: Partial<FullCapture>) =>
  new DOMParser().parseFromString(await rendered(known), 'text/html');

/** Opens a page in a frame that could run scripts, as a file in a tab can. */
async function open(page: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = page;
  document.body.append(frame);
  await loaded;
  return frame;
}

/** All that a frame tried to load, allowed or not. */
function requestsOf(frame: HTMLIFrameElement): string[] {
  return frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('an exported page', () => {
  it.each(captures().map((known) => [known.title.slice(0, 40), known] as const))(
    'runs nothing and requests nothing: %j',
    async (_, known) => {
      const page = await rendered(known);
      let alerts = 0;
      // A script of the page would find this one and call it.
      const spy = '<script>window.alert = () => parent.postMessage("ran", "*")</script>';
      const listener = ({ data }: MessageEvent) => {
        if (data === 'ran') alerts += 1;
      };
      addEventListener('message', listener);
      const frame = await open(page);
      const view = frame.contentWindow!;
      expect(view.document.querySelector('h1')).not.toBeNull();
      expect(requestsOf(frame).filter((address) => !address.startsWith('data:'))).toEqual([]);
      expect(view.document.querySelectorAll('script:not([type="application/ld+json"])').length).toBe(0);
      for (const element of view.document.querySelectorAll('*')) {
        expect([...element.attributes].filter(({ name }) => name.startsWith('on'))).toEqual([]);
      }
      // What is no policy but the wall before it: the same page without its policy.
      const bare = page.replace(/<meta http-equiv[^>]+>/, spy);
      const unguarded = await open(bare);
      expect(requestsOf(unguarded).filter((address) => !address.startsWith('data:'))).toEqual([]);
      expect(alerts).toBe(0);
      removeEventListener('message', listener);
    },
  );

  it('has a policy that stops what the first wall would let through', async () => {
    const page = await rendered({});
    const violations: string[] = [];
    const broken = page.replace(
      '</article>',
      '<img src="https://evil.example/x"><script>parent.ran = true</script></article>',
    );
    const frame = document.createElement('iframe');
    frame.srcdoc = broken;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    frame.contentDocument!.addEventListener('securitypolicyviolation', ({ blockedURI }) => violations.push(blockedURI));
    await loaded;
    expect('ran' in window).toBe(false);
    expect(frame.contentDocument!.querySelector<HTMLImageElement>('img')!.naturalWidth).toBe(0);
  });

  it('keeps the text of the article', async () => {
    for (const [name, body] of Object.entries(bodies)) {
      const source = new DOMParser().parseFromString(body, 'text/html').body;
      for (const image of source.querySelectorAll('img')) image.replaceWith(image.alt || options.words.image);
      const page = await parsed({ html: body });
      const words = (root: Element) => root.textContent.replace(/\s+/g, ' ').trim();
      expect(words(page.querySelector('.text')!), name).toBe(words(source));
    }
  });

  it('shows kept images and links to the others', async () => {
    const page = await parsed({
      html: bodies.images!,
      assets: [{ url: 'https://tides.example/pier.gif', blob: pixel }],
    });
    const [first, linked] = page.querySelectorAll('img');
    expect(first?.outerHTML).toMatch(
      /^<img src="data:image\/gif;base64,R0lGOD[^"]+" alt="A \[pier\] \*now\*" width="640"/,
    );
    expect(linked?.closest('a')?.href).toBe('https://tides.example/big');
    expect(
      [...page.querySelectorAll('a.elsewhere')].map((link) => [link.getAttribute('href'), link.textContent]),
    ).toEqual([
      ['https://tides.example/far.jpg', 'Far'],
      ['https://tides.example/i.gif', 'i'],
    ]);
    const frame = await open(
      await rendered({ html: bodies.images!, assets: [{ url: 'https://tides.example/pier.gif', blob: pixel }] }),
    );
    expect(frame.contentDocument!.querySelector('img')!.naturalWidth).toBe(1);
  });

  it('says who, where and when', async () => {
    const page = await parsed({ lang: 'de', dir: 'rtl', title: 'A <b> & c' });
    expect(page.documentElement.lang).toBe('de');
    expect(page.documentElement.dir).toBe('rtl');
    expect(page.title).toBe('A <b> & c');
    expect([...page.querySelectorAll('header p')].map((part) => part.textContent)).toEqual([
      'Ada Marsh, O’Neill, Tom',
      'Tidal Notes',
      'October 23, 2017',
      'Captured November 24, 2026',
    ]);
  });

  it('describes itself to programs', async () => {
    for (const known of captures()) {
      const page = await parsed(known);
      const said = JSON.parse(page.querySelector('script[type="application/ld+json"]')!.textContent);
      expect(said).toMatchObject({
        '@type': 'Article',
        '@id': `urn:uuid:${known.uid}`,
        'offprint:capturedAt': known.capturedAt,
      });
      expect(said.headline ?? '').toBe(known.title);
    }
  });

  it('has one head, one body, one h1 and its text in its place', async () => {
    for (const [name, body] of Object.entries(hostile)) {
      const page = await parsed({ html: body });
      expect(
        [...page.body.children].map((child) => child.localName),
        name,
      ).toEqual(['article']);
      expect([...page.querySelector('article')!.children].map((child) => child.localName)).toEqual(['header', 'div']);
    }
  });

  it('is read in 60 to 75 characters a line, by day and by night', async () => {
    const frame = await open(await rendered({ html: `<p>${'The sea came in slowly. '.repeat(40)}</p>` }));
    frame.style.width = '1000px';
    const view = frame.contentWindow!;
    const paragraph = view.document.querySelector('.text p')!;
    const { width, height } = paragraph.getBoundingClientRect();
    const lines = Math.round(height / Number.parseFloat(view.getComputedStyle(paragraph).lineHeight));
    expect(width).toBeLessThan(800);
    expect(960 / lines).toBeGreaterThan(60);
    expect(960 / lines).toBeLessThan(78);
    expect(style).toContain('prefers-color-scheme: dark');
    expect(style).not.toMatch(/url\(|@import/);
  });
});
