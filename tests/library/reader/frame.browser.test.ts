// The document in the reader's frame while it is read: no script runs in it, all that it does is done from outside.
import { afterEach, describe, expect, it, vi } from 'vitest';
import stylesheet from '../../../library/reader/frame/article.css?url';
import { readerDocument } from '../../../library/reader/frame/document';
import { type OpenFrame, openFrame } from '../../../library/reader/frame/open-frame';
import type { Place } from '../../../library/reader/frame/place';

const line = 'The ferry left at six, before the fog had made up its mind, and nobody on deck said a word. ';
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, n) => `<p>Paragraph ${n}. ${line.repeat(4)}</p>`).join('');
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="800" height="400"%3E%3Crect width="800" height="400"/%3E%3C/svg%3E';

vi.mock('../../../src/browser', () => import('../../ui/fake-browser'));

let stop = (): void => {};
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

interface Shown {
  frame: OpenFrame;
  window: Window & typeof globalThis;
  page: Document;
  places: (Place | undefined)[];
}

async function show(html: string, begin: { place?: Place; width?: number } = {}): Promise<Shown> {
  const text = {
    url: 'https://harbour.example/ferry',
    title: 'The ferry',
    facts: 'Harbour',
    lang: 'en',
    dir: 'ltr',
  } as const;
  const made = readerDocument(
    { ...text, html },
    {
      remoteImages: false,
      look: { theme: 'light', font: 'serif', size: '18', leading: 'normal', measure: 'medium' },
      stylesheet: new URL(stylesheet, location.href).href,
      kept: new Map(),
      words: { image: 'Image', table: 'Table', code: 'Code', copy: 'Copy' },
    },
  );
  const iframe = document.createElement('iframe');
  iframe.setAttribute('sandbox', 'allow-same-origin');
  iframe.style.cssText = `width: ${begin.width ?? 900}px; height: 600px; border: 0`;
  iframe.srcdoc = made.html;
  await new Promise((resolve) => {
    iframe.addEventListener('load', resolve, { once: true });
    document.body.append(iframe);
  });
  const window = iframe.contentWindow as Window & typeof globalThis;
  const places: (Place | undefined)[] = [];
  const frame = openFrame(window, {
    words: { copied: 'Copied', zoom: 'Enlarge:' },
    place: begin.place,
    onScroll: (place) => places.push(place),
  });
  stop = frame.stop;
  return { frame, window, page: window.document, places };
}

describe('how far', () => {
  it('is told while scrolling, and the end is known', async () => {
    const { frame, window, page } = await show(paragraphs(40));
    expect(frame.progress.value).toEqual({ read: 0, atEnd: false });
    window.scrollTo(0, (page.documentElement.scrollHeight - 600) / 2);
    await vi.waitFor(() => expect(frame.progress.value.read).toBeGreaterThan(0.4));
    expect(frame.progress.value.read).toBeLessThan(0.6);
    window.scrollTo(0, page.documentElement.scrollHeight);
    await vi.waitFor(() => expect(frame.progress.value).toEqual({ read: 1, atEnd: true }));
  });

  it('is the end at once where all fits, and notes do not count', async () => {
    const { frame } = await show(
      `<p>Short.</p><section class="footnotes"><ol>${'<li>A note.</li>'.repeat(90)}</ol></section>`,
    );
    expect(frame.progress.value.atEnd).toBe(true);
  });

  it('begins where its reader was, whatever the width', async () => {
    const first = await show(paragraphs(40));
    first.page.querySelectorAll('p:not(.facts)')[20]!.scrollIntoView();
    first.window.scrollBy(0, 5);
    await vi.waitFor(() => expect(first.places.at(-1)?.block).toBeGreaterThan(15));
    stop();
    const { page } = await show(paragraphs(40), { place: first.places.at(-1)!, width: 420 });
    const { top, bottom } = page.querySelectorAll('p:not(.facts)')[20]!.getBoundingClientRect();
    expect(top).toBeLessThanOrEqual(0);
    expect(bottom).toBeGreaterThan(0);
  });
});

describe('pictures that arrive', () => {
  it('take their places in the document that is being read, and can be enlarged', async () => {
    const html = `<img src="https://cdn.test/a.jpg" alt="The sea"><img src="https://cdn.test/b.jpg">${paragraphs(40)}`;
    const { frame, window, page } = await show(html);
    window.scrollTo(0, 900);
    expect(frame.showKept(new Map())).toBe(2);
    expect(frame.showKept(new Map([['https://cdn.test/a.jpg', picture]]))).toBe(1);
    const image = page.querySelector('img')!;
    expect(image).toMatchObject({ src: picture, alt: 'The sea' });
    await vi.waitFor(() => expect(image.classList).toContain('zooms'));
    expect(window.scrollY).toBeGreaterThan(800);
    expect(frame.showKept(new Map([['https://cdn.test/a.jpg', picture]]))).toBe(1);
  });
});

describe('the parts', () => {
  const parts = `<h2>First</h2>${paragraphs(9)}<h3>Inner</h3>${paragraphs(9)}<h2>Second</h2>${paragraphs(9)}`;

  it('are those of the headings, and it is known in which the reader is', async () => {
    const { frame } = await show(parts);
    expect(frame.sections.map(({ words, depth }) => [words, depth])).toEqual([
      ['First', 0],
      ['Inner', 1],
      ['Second', 0],
    ]);
    frame.goToSection(1);
    await vi.waitFor(() => expect(frame.section.value).toBe(1));
  });

  it('are none where headings are few', async () => {
    const { frame } = await show(`<h2>Only</h2>${paragraphs(3)}<h2>Two</h2>`);
    expect(frame.sections).toEqual([]);
  });
});

describe('what was searched for', () => {
  const places = (word: string) => (text: string) =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }): [number, number] => [index, index + word.length]);

  it('is marked without touching the text, gone to, and walked through in a round', async () => {
    const html = `<p>tide</p>${paragraphs(30)}<p>the <b>ti</b>de again</p><pre>tide</pre>`;
    const { frame, window, page } = await show(html);
    const before = page.body.innerHTML;
    frame.showMarks(places('tide'), true);
    expect(frame.marks.value.map(String)).toEqual(['tide', 'tide', 'tide']);
    expect(frame.mark.value).toBe(0);
    frame.stepMark(1);
    expect(frame.mark.value).toBe(1);
    expect(window.scrollY).toBeGreaterThan(1_000);
    frame.stepMark(1);
    frame.stepMark(1);
    expect(frame.mark.value).toBe(0);
    frame.stepMark(-1);
    expect(frame.mark.value).toBe(2);
    expect(page.body.innerHTML).toBe(before);
    expect([...window.CSS.highlights.get('found')!]).toHaveLength(3);
    frame.showMarks(() => [], false);
    expect([...window.CSS.highlights.get('found')!]).toHaveLength(0);
  });

  it('is not found in buttons, in the title, nor over the edge of a block', async () => {
    const { frame } = await show('<p>Co</p><p>py</p><pre>x</pre>');
    frame.showMarks(places('Copy'), true);
    expect(frame.marks.value).toEqual([]);
    frame.showMarks(places('ferry'), true);
    expect(frame.marks.value).toEqual([]);
  });
});

describe('what a click does', () => {
  it('copies code, all of it and nothing else', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { page } = await show('<pre><code>let tide = 1;\nlet moon = 2;\n</code></pre>');
    page.querySelector<HTMLElement>('button.copy')!.click();
    expect(write).toHaveBeenCalledWith('let tide = 1;\nlet moon = 2;');
    await vi.waitFor(() => expect(page.querySelector('button.copy')!.textContent).toBe('Copied'));
  });

  it('opens a picture over the frame, and Escape closes it and goes back to it', async () => {
    const { page } = await show(`<p>x</p><img alt="A quay" src='${picture}'>`);
    await vi.waitFor(() => expect(page.querySelector('img.zooms')).not.toBeNull());
    const image = page.querySelector<HTMLElement>('img.zooms')!;
    expect(image.getAttribute('aria-label')).toBe('Enlarge: A quay');
    image.click();
    const over = page.querySelector<HTMLElement>('.zoom')!;
    expect(over.querySelector('img')!.src).toBe(new URL(picture).href);
    over.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(page.querySelector('.zoom')).toBeNull();
    expect(page.activeElement).toBe(image);
  });

  it('leaves a picture in a link to the link', async () => {
    const { page } = await show(`<a href="https://a.example/"><img alt="" src='${picture}'></a>`);
    await vi.waitFor(() => expect(page.querySelector('img')!.clientWidth).toBeGreaterThan(200));
    expect(page.querySelector('img.zooms')).toBeNull();
  });

  it('opens a footnote beside its reference, and the way back from it leads to the text', async () => {
    const note =
      '<section class="footnotes"><ol><li id="fn-1">Of <em>oak</em>. <a href="#fnref-1">↩</a></li></ol></section>';
    const { page, window } = await show(
      `<p>A boat<sup><a id="fnref-1" href="#fn-1">1</a></sup></p>${paragraphs(30)}${note}`,
    );
    const reference = page.querySelector<HTMLElement>('#fnref-1')!;
    reference.click();
    const box = page.querySelector<HTMLElement>('.note')!;
    expect(box.textContent!.trim()).toBe('Of oak.');
    expect(window.scrollY).toBe(0);
    expect(Math.abs(box.getBoundingClientRect().top - reference.getBoundingClientRect().bottom)).toBeLessThan(20);
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(page.querySelector('.note')).toBeNull();
    page.querySelector<HTMLElement>('.footnotes a')!.click();
    expect(page.querySelector('.note')).toBeNull();
  });

  it('goes to a place in the article', async () => {
    const { page, window } = await show(`<p><a href="#there">down</a></p>${paragraphs(30)}<h2 id="there">There</h2>`);
    page.querySelector('a')!.click();
    expect(window.scrollY).toBeGreaterThan(1_000);
  });
});

describe('how it looks', () => {
  it('has sixty to seventy-five characters in a line, by the width that is chosen', async () => {
    const { frame, page } = await show(paragraphs(3), { width: 1_400 });
    const perLine = (): number => {
      const block = page.querySelectorAll('p')[1]!;
      const lines = Math.round(
        block.getBoundingClientRect().height / Number.parseFloat(page.defaultView!.getComputedStyle(block).lineHeight),
      );
      return block.textContent!.length / lines;
    };
    frame.showLook({ measure: 'narrow' });
    expect(perLine()).toBeGreaterThan(50);
    const narrow = perLine();
    frame.showLook({ measure: 'wide' });
    expect(perLine()).toBeGreaterThan(narrow);
    expect(perLine()).toBeLessThan(80);
  });

  it('changes in place, and the same words stay at the upper edge', async () => {
    const { frame, page } = await show(paragraphs(40));
    const block = page.querySelectorAll('p:not(.facts)')[20]!;
    block.scrollIntoView();
    frame.showLook({ size: '28', theme: 'sepia' });
    expect(page.defaultView!.getComputedStyle(page.body).fontSize).toBe('28px');
    expect(Math.abs(block.getBoundingClientRect().top)).toBeLessThan(200);
  });

  it('lets a wide table and long code scroll by themselves, with the keyboard too', async () => {
    const row = (cell: string) => `<tr>${`<${cell}>a rather long heading</${cell}>`.repeat(12)}</tr>`;
    const { page } = await show(`<table>${row('th')}${row('td')}</table><pre>${'x'.repeat(400)}</pre>`, { width: 500 });
    const table = page.querySelector('table')!;
    const box = page.querySelector('.wide')!;
    expect(table.scrollWidth).toBeGreaterThan(500);
    expect(box.clientWidth).toBeLessThan(500);
    expect(page.documentElement.scrollWidth).toBeLessThanOrEqual(500);
    expect(page.querySelector('pre')!.getAttribute('tabindex')).toBe('0');
    expect(box.getAttribute('tabindex')).toBe('0');
    expect(box.getAttribute('aria-label')).toBe('Table');
  });
});
