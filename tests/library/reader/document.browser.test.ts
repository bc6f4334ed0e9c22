// The reader's document: safe whatever the stored html holds, quiet until images are asked for, links that lead somewhere.
import { afterEach, describe, expect, it } from 'vitest';
import { type ReaderOptions, readerDocument } from '../../../library/reader/frame/document';

const options: ReaderOptions = {
  remoteImages: false,
  look: { theme: 'system' },
  stylesheet: 'https://extension.test/article.css',
  kept: new Map(),
  words: { image: 'Image', table: 'Table', code: 'Code', copy: 'Copy' },
};
const base = { url: 'https://example.org/tides', title: 'Tides', facts: 'a · b', lang: 'en', dir: 'ltr' as const };

function read(html: string, change: Partial<ReaderOptions> = {}) {
  const { html: written, withheld } = readerDocument({ ...base, html }, { ...options, ...change });
  return { page: new DOMParser().parseFromString(written, 'text/html'), written, withheld };
}

const policyOf = (page: Document) =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content')!;

describe('the document', () => {
  it('opens with a policy that allows its style sheet and kept images, and nothing else', () => {
    const { page } = read('<p>Text</p>');
    expect(page.head.firstElementChild?.nextElementSibling?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(policyOf(page)).toBe("default-src 'none'; img-src data: blob:; style-src 'self'");
    expect(policyOf(read('', { remoteImages: true }).page)).toContain('img-src data: blob: https: http:');
  });

  it('shows title and facts as text, never as markup', () => {
    const { html } = readerDocument({ ...base, title: '<b>Tides</b>', facts: '<i>a</i>', html: '' }, options);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('h1')?.textContent).toBe('<b>Tides</b>');
    expect(page.querySelector('b, i')).toBeNull();
  });

  it("keeps the article's language and direction", () => {
    const { html } = readerDocument({ ...base, lang: 'ar', dir: 'rtl', html: '<p>مد</p>' }, options);
    const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article')!;
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
  });
});

describe('images', () => {
  const html = `<picture><source srcset="https://cdn.test/a.webp"><img src="https://cdn.test/a.jpg" alt="The sea"></picture>
    <img src="https://cdn.test/b.jpg"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="dot">`;

  it('from the web are withheld: their words stand in their place', () => {
    const { page, withheld } = read(html);
    expect(withheld).toBe(2);
    expect([...page.querySelectorAll('.withheld')].map(({ textContent }) => textContent)).toEqual(['The sea', 'Image']);
    expect([...page.images].map(({ alt }) => alt)).toEqual(['dot']);
    expect(page.querySelector('source')).toBeNull();
  });

  it('come when they are asked for', () => {
    const { page, withheld } = read(html, { remoteImages: true });
    expect(withheld).toBe(0);
    expect(page.images).toHaveLength(3);
    expect(page.querySelector('source')).not.toBeNull();
  });

  it('kept offline are shown at once, from the kept copy', () => {
    const { page, withheld } = read(html, { kept: new Map([['https://cdn.test/a.jpg', 'blob:kept']]) });
    expect(withheld).toBe(1);
    expect(page.images[0]!.getAttribute('src')).toBe('blob:kept');
    expect(page.querySelector('source')).toBeNull();
  });
});

describe('links', () => {
  const linkOf = (html: string) => read(html).page.querySelector('a')!;

  it('open a new tab that learns nothing of where it was opened', () => {
    const link = linkOf('<a href="https://other.test/x" ping="https://spy.test/">x</a>');
    expect(link.getAttribute('href')).toBe('https://other.test/x');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link.hasAttribute('ping')).toBe(false);
  });

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a.test/1'])(
    'to %j lead nowhere',
    (href) => {
      const link = document.createElement('a');
      link.setAttribute('href', href);
      expect(linkOf(link.outerHTML).hasAttribute('href')).toBe(false);
    },
  );

  it('to a place in the article name it, and lead to the page where the place is missing', () => {
    const within = linkOf('<a href="https://example.org/tides#fn%C3%A9">1</a><p id="fné">note</p>');
    expect(within.dataset.place).toBe('fné');
    expect(within.getAttribute('href')).toBe('https://example.org/tides#fn%C3%A9');
    expect(linkOf('<a href="#fn1">1</a><p id="fn1">note</p>').dataset.place).toBe('fn1');
    expect(linkOf('<a href="#gone">1</a>').dataset.place).toBeUndefined();
    expect(linkOf('<a href="https://other.test/#fn1">1</a><p id="fn1">note</p>').dataset.place).toBeUndefined();
    expect(linkOf('<a href="#%E0%A4%A">1</a>').dataset.place).toBeUndefined();
  });
});

describe('in its frame', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  it('runs nothing, even what no sanitiser has seen', async () => {
    const spy = window as unknown as Record<string, unknown>;
    const hostile = `<script>parent.ran = 'script'</script><img src="data:," onerror="parent.ran = 'onerror'">
      <svg onload="parent.ran = 'svg'"></svg><iframe srcdoc="<script>parent.parent.ran = 'srcdoc'</script>"></iframe>
      <a id="link" href="javascript:parent.ran = 'link'">x</a><form action="javascript:parent.ran = 'form'"><button id="send">x</button></form>
      <details open ontoggle="parent.ran = 'toggle'">x</details><input autofocus onfocus="parent.ran = 'focus'">`;
    frame = document.createElement('iframe');
    // As in ReaderFrame.
    frame.setAttribute('sandbox', 'allow-same-origin allow-popups allow-popups-to-escape-sandbox');
    frame.srcdoc = readerDocument({ ...base, html: hostile }, { ...options, remoteImages: true }).html;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    page.querySelector<HTMLElement>('#link')!.click();
    page.querySelector<HTMLElement>('#send')!.click();
    // Another document loaded in the same process after it: whatever was going to run has had its turn.
    const second = document.createElement('iframe');
    second.srcdoc = '<p>later</p>';
    const later = new Promise((resolve) => second.addEventListener('load', resolve, { once: true }));
    document.body.append(second);
    await later;
    second.remove();
    expect(spy.ran).toBeUndefined();
    expect(page.querySelector('article')).not.toBeNull();
  });
});
