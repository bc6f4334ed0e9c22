// Blocks that need more than their own element: code that can be copied, tables that scroll by themselves.
export interface BlockWords {
  /** Names a table without caption, and a piece of code, to screen readers. */
  table: string;
  code: string;
  /** On the button that copies a piece of code. */
  copy: string;
}

/** Puts each block into a frame of its own, and a button beside code. What it does is done from outside the document. */
export function settleBlocks(article: Element, words: BlockWords): void {
  for (const table of article.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const caption = table.querySelector('caption')?.textContent?.trim();
    wrap(table, 'wide').dataset.scrolls = caption || words.table;
  }
  for (const block of article.querySelectorAll('pre')) {
    if (block.parentElement?.closest('pre')) continue;
    block.dataset.scrolls = words.code;
    wrap(block, 'code').append(copyButton(article.ownerDocument, words.copy));
  }
}

/** What scrolls by itself can have the focus, so that the keyboard can scroll it. Called whenever it was laid out anew. */
export function letScroll(article: Element): void {
  for (const block of article.querySelectorAll<HTMLElement>('[data-scrolls]')) {
    const scrolls = block.scrollWidth > block.clientWidth;
    const traits = { tabindex: '0', role: 'region', 'aria-label': block.dataset.scrolls ?? '' };
    for (const [name, value] of Object.entries(traits)) {
      if (scrolls) block.setAttribute(name, value);
      else block.removeAttribute(name);
    }
  }
}

function wrap(block: Element, name: string): HTMLElement {
  const frame = block.ownerDocument.createElement('div');
  frame.className = name;
  block.replaceWith(frame);
  frame.append(block);
  return frame;
}

function copyButton(page: Document, word: string): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = word;
  return button;
}
