// What can be picked on a page, what is kept at first, and which elements come of it.
import { afterEach, describe, expect, it } from 'vitest';
import { Picks } from '../../src/picker/picks';
import { blockAt, blocksIn, pickTree, stepFrom } from '../../src/picker/tree';

const first = 'When the last supply boat turned for the mainland, nobody thought to wave.';
const second = 'There would be another boat in the spring; there always had been one.';

afterEach(() => document.body.replaceChildren());

function page() {
  document.body.innerHTML = `<nav><a>Home</a></nav><main><article><h1>The keepers</h1><p>${first}</p>
    <img width=9 height=9><p>${second}</p><p hidden>Secret.</p></article><aside><p>Bread, salt and a slow fire</p></aside></main>`;
  return pickTree(document.body);
}

const tags = (elements: Element[]) => elements.map(({ localName }) => localName);

describe('picking', () => {
  it('offers what is shown, block by block', () => {
    expect(tags(blocksIn(page()).map(({ element }) => element))).toEqual(['nav', 'h1', 'p', 'img', 'p', 'p']);
  });

  it('keeps at first what the article holds, with the picture between', () => {
    const picks = new Picks(page(), `${first}\n\n${second}`);
    expect(tags(picks.elements())).toEqual(['p', 'img', 'p']);
  });

  it('keeps and drops a container with all that is in it, as one element', () => {
    const tree = page();
    const picks = new Picks(tree, '');
    const article = blockAt(tree, document.querySelector('h1')!)!.parent!;
    expect(picks.toggle(article)).toBe(true);
    expect(tags(picks.elements())).toEqual(['article']);
    picks.toggle(blockAt(tree, document.querySelector('img')!)!);
    expect(tags(picks.elements())).toEqual(['h1', 'p', 'p']);
    expect(picks.toggle(article)).toBe(true);
    expect(picks.toggle(article)).toBe(false);
    expect(picks.elements()).toEqual([]);
  });

  it('leads by arrows to the container, its first part and the neighbours', () => {
    const tree = page();
    const heading = blockAt(tree, document.querySelector('h1')!)!;
    expect(stepFrom(heading, 'up')?.element.localName).toBe('article');
    expect(stepFrom(heading.parent!, 'down')).toBe(heading);
    expect(stepFrom(heading, 'next')?.element.textContent).toBe(first);
    expect(stepFrom(blocksIn(heading.parent!).at(-1)!, 'next')?.element.textContent).toMatch(/^Bread/);
    expect(stepFrom(heading, 'previous')?.element.localName).toBe('nav');
  });
});
