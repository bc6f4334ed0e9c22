// HTML out of a file: whatever names stand in it, its text is read.
import { describe, expect, it } from 'vitest';
import { articleOfContent, articleOfPage, sanitisedAgain } from '../../src/extract/imported';
import { unescaped } from '../../src/extract/metadata/unescaped';
import { lazyImages } from '../../src/extract/passes/lazy-images';
import own from '../attacks/own.txt?raw';

const words =
  'The ferry left at six, before the fog had made up its mind, and nobody on deck said a word until the light was out of sight.';
const text = `<p>First. ${words}</p><p>${words}</p><p>Last. ${words}</p>`;

/** Every name that a form or a document has of the DOM. */
function namesOf(prototype: object | null): string[] {
  return prototype ? [...Object.getOwnPropertyNames(prototype), ...namesOf(Object.getPrototypeOf(prototype))] : [];
}
const inputs = namesOf(HTMLFormElement.prototype).map((name) => `<input name="${name}">`);
const images = namesOf(Document.prototype).map((name) => `<img name="${name}" src="x">`);
const shadowing = `<form>${inputs.join('')}<p>In a form. ${words}</p></form>${images.join('')}`;

const named = [
  ['every name of the DOM', shadowing],
  ['every attack', own],
] as const;

describe('a file', () => {
  it.each(named)('is read as a page with %s in it', async (_, html) => {
    const page = `<!doctype html><title>T</title><body><article><h1>T</h1>${text}${html}</article></body>`;
    const { article } = await articleOfPage(page, 'https://a.example/', []);
    expect(article.text).toMatch(/First\.[\s\S]*Last\./);
  });

  it.each(named)('is read as an article with %s in it', async (_, html) => {
    const { text: read } = await articleOfContent(`${text}${html}`, 'https://a.example/');
    expect(read).toMatch(/First\.[\s\S]*Last\./);
  });

  it.each(named)('of our own is read with %s in it', (_, html) => {
    expect(sanitisedAgain(`${text}${html}`).readText()).toMatch(/First\.[\s\S]*Last\./);
  });
});

describe('what a page says', () => {
  it('is read although it is a name of the DOM', () => {
    expect(unescaped('Low &amp; high <img name=body src=x>')).toBe('Low & high ');
  });

  it('is read of its noscript too', () => {
    const body = new DOMParser().parseFromString('<p>a</p><div><noscript></noscript></div>', 'text/html').body;
    const source = '<img name=querySelectorAll src="https://a.example/a.png">';
    body.querySelector('noscript')!.textContent = source;
    lazyImages(body, {} as never);
    expect(body.querySelector('img')?.getAttribute('src')).toBe('https://a.example/a.png');
  });
});
