// Joins the pages of an article: one text, without the title and the furniture that each page repeats. No DOM.
import type { Article, Block, PageOfArticle, ReadPage, Receipt } from '../../model';
import { lettersIn } from './letters';

/** Blocks at either end of a page among which furniture is looked for; of a short one no more than its half. */
const near = 10;

function endsOf(blocks: readonly Block[]): number {
  return Math.min(near, Math.floor(blocks.length / 2));
}

/** What is left of a pager among the words. */
const pager =
  /^(((back )?to )?(page|seite|página|pagina|sida|strona|страница) \d{1,3}( ?(of|von|de|sur|di|av|z|из|\/) ?\d{1,3})?|\d{1,3} ?(of|von|\/) ?\d{1,3}|(\d{1,3}[\s|·•,-]+)+\d{1,3}|continued? (on|from)( the)? (next |previous )?page.{0,10}|(«|‹|<)? ?prev(ious)?( page)?|next( page)?( ?[»›>→]|:.{0,80})?|weiter|zurück|(nächste|vorige|vorherige) seite|page (suivante|précédente)|página (siguiente|anterior))$/i;

/** One article of its pages, in their order; it is the first that tells of title, authors and the like. */
export function joined(pages: readonly ReadPage[]): Pick<ReadPage, 'article' | 'receipt'> {
  const [first] = pages as [ReadPage, ...ReadPage[]];
  const blocks = trimmed(pages).flat();
  const article: Article = {
    ...first.article,
    html: blocks.map(({ html }) => html).join(''),
    text: textOf(blocks),
  };
  return { article, receipt: receiptOf(pages) };
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The blocks of each page: at its head what the first page had there, at its foot what the next page has there, goes. */
function trimmed(pages: readonly ReadPage[]): Block[][] {
  const [first] = pages as [ReadPage];
  const head = new Set(first.blocks.slice(0, endsOf(first.blocks)).map(keyOf));
  return pages.map(({ blocks, article }, place) => {
    const titles = new Set([first.article.title, article.title].map(lettersIn));
    const following = pages[place + 1]?.blocks ?? [];
    const foot = new Set(following.slice(following.length - endsOf(following)).map(keyOf));
    return blocks.filter((block, at) => {
      const isHead = at < endsOf(blocks);
      const isFoot = at >= blocks.length - endsOf(blocks);
      if ((isHead || isFoot) && block.text.length < 100 && pager.test(block.text.trim())) return false;
      if (isHead && place > 0 && (head.has(keyOf(block)) || titles.has(lettersIn(block.text)))) return false;
      return !(isFoot && foot.has(keyOf(block)));
    });
  });
}

/** By its letters, or where there are none by its picture; a line between parts is no repetition. */
function keyOf({ html, text }: Block): string {
  return lettersIn(text) || /\ssrc="[^"]*"/.exec(html)?.[0] || crypto.randomUUID();
}

/** One receipt of all: what was kept is told by the words of each. */
function receiptOf(pages: readonly ReadPage[]): Receipt {
  const receipts = pages.map(({ receipt }) => receipt);
  const [first] = receipts as [Receipt];
  const weights = pages.map(({ article, receipt }) => ({
    kept: article.text.length,
    all: article.text.length / Math.max(receipt.textKept, 0.01),
  }));
  const sum = (of: (receipt: Receipt) => number): number => receipts.reduce((total, each) => total + of(each), 0);
  const share = total(weights.map(({ kept }) => kept)) / Math.max(1, total(weights.map(({ all }) => all)));
  const { declaredWords: _, pages: __, ...rest } = first;
  return {
    ...rest,
    textKept: Math.round(share * 1000) / 1000,
    images: { kept: sum(({ images }) => images.kept), missing: sum(({ images }) => images.missing) },
    dropped: droppedIn(receipts),
    warnings: first.warnings.filter((warning) => warning !== 'onePageOfMany' && warning !== 'maybeCutShort'),
    joined: pages.map(({ article }): PageOfArticle => ({ url: article.url })),
    milliseconds: sum(({ milliseconds }) => milliseconds),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function droppedIn(receipts: readonly Receipt[]): Receipt['dropped'] {
  const sums = new Map<string, Receipt['dropped'][number]>();
  for (const { pass, elements, words } of receipts.flatMap(({ dropped }) => dropped)) {
    const known = sums.get(pass) ?? { pass, elements: 0, words: 0 };
    sums.set(pass, { pass, elements: known.elements + elements, words: known.words + words });
  }
  return [...sums.values()];
}
