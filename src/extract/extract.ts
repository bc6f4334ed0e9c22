// The whole way from a page to its article: one tree, never backwards.
import { CaptureError } from '../errors';
import type { Extraction, Part, SiteRule } from '../model';
import { withoutCredentials } from './address';
import { bring } from './bring';
import { calledIn } from './called';
import { choose, piecesOf, weigh } from './choose/choose';
import { isForumAddress } from './choose/columns/page';
import { copyOf } from './clone';
import { readDeclared } from './declared';
import { make, textOf } from './dom';
import { looksLikeArticle } from './gate/gate';
import { signsOf } from './gate/signs';
import { mainWords } from './main-text';
import { isNews, readMetadata, readSaid } from './metadata/metadata';
import { needsOf } from './needs';
import { type PageContext, pageContext } from './page';
import { after, afterRule, afterSelection, before, type Passes } from './pipeline';
import { Ledger, receiptOf } from './receipt';
import { sanitise } from './sanitise';
import { cutTo, selectedIn, stretchesIn } from './selection';
import { siteRule, withTold } from './site-rules/told';
import { createSlices } from './slices';
import { sourceOf, strip } from './strip';
import { textOfArticle } from './text';
import { hasWall } from './wall';

/** What is asked for beside the article. */
export interface Wish {
  /** `auto` is the selection where there is one; where there is none, every wish is for the page. */
  part: Part | 'auto';
  withSource: boolean;
  /** The user's own rules. */
  rules?: readonly SiteRule[];
}

/**
 * Extracts the article of a page. The page is read in one moment, before the first await, and never changed.
 * @param url the page's address when it is not the document's own (a saved page, a test)
 * @throws CaptureError `noText` when the page holds nothing to read
 */
export async function extract(
  live: Document,
  url = addressOf(live),
  { part, withSource, rules = [] }: Wish = { part: 'page', withSource: false },
): Promise<Extraction> {
  const started = performance.now();
  const selected = part === 'page' ? [] : selectedIn(live);
  let stretches: ReturnType<typeof stretchesIn> = [];
  const copy = copyOf(live, (fresh) => {
    stretches = stretchesIn(fresh, selected);
  });
  const breathe = createSlices(started);
  await breathe();
  const source = withSource ? sourceOf(copy) : undefined;
  await breathe();
  const extraction = await extractCopy(copy, url, rules, { started, breathe, cut: () => cutTo(copy, stretches) });
  return { ...extraction, ...(source !== undefined && { source }) };
}

interface Way {
  /** When the work began. */
  started: number;
  /** Leaves in the copy only what was selected, and tells whether anything was. */
  cut: () => boolean;
  breathe?: () => Promise<void>;
}

/**
 * Extracts the article of a copy of a page, and uses the copy up.
 * @param rules the user's own; those built in come after them
 * @throws CaptureError `noText`
 */
export async function extractCopy(
  copy: Document,
  url: string,
  rules: readonly SiteRule[],
  { started, cut, breathe = createSlices(started) }: Way = { started: performance.now(), cut: () => false },
): Promise<Extraction> {
  strip(copy);
  await breathe();
  const address = withoutCredentials(url);
  const said = readSaid(copy, address);
  await breathe();
  const brought = await bring(needsOf(copy, address, said, rules));
  await breathe();
  const rule = brought.siteRuleFor?.(address, rules);
  const read = readMetadata(copy, address, said, brought);
  const told = rule && brought.readByRule?.(copy, rule);
  const { sources, ...metadata } = told ? withTold(read, told) : read;
  await breathe();
  const heading = said.title.source === 'heading' ? textOf(said.title.heading) : '';
  const page = pageContext(copy, address, metadata, { brought, heading, isNews: isNews(said) });
  const called = calledIn(copy);
  const signs = signsOf(copy, page, called);
  await breathe();
  const declared = readDeclared(copy, url, brought);
  const whole = { mainWords: mainWords(copy), hasWall: hasWall(copy, called) };
  await breathe();
  const isSelection = cut();
  await breathe();
  const root = copy.documentElement;
  const ledger = new Ledger(root);
  const isRuled = !isSelection && rule !== undefined && brought.cutToRule?.(copy, rule) === true;
  ledger.note(siteRule, root);
  await run(before, root, page, breathe, ledger);
  brought.signThread?.(page, sources);
  const isChosen = !isSelection && !isRuled;
  const pieces = isChosen ? piecesOf(root) : undefined;
  await breathe();
  const weighed = pieces && (await weigh(pieces, page, breathe));
  await breathe();
  const choice = weighed && (await choose(root, page, weighed));
  const content = isChosen ? choice?.content : bodyOf(copy);
  if (!content) throw new CaptureError('noText');
  const isArticle = choice === undefined || looksLikeArticle(signs, choice, page);
  ledger.note('choice', content, page.footnotes.values());
  await run(isSelection ? afterSelection : isRuled ? afterRule : after, content, page, breathe, ledger);
  const candidates = content.querySelectorAll('img').length;
  const clean = sanitise(content);
  ledger.note('sanitise', clean);
  await breathe();
  const text = textOfArticle(clean);
  if (text === '') throw new CaptureError('noText');
  const kept = clean.querySelectorAll('img').length;
  return {
    article: articleOf(page, clean.innerHTML.trim(), text),
    looksLikeArticle: isArticle,
    ...(declared.pages && !isSelection && !isForumAddress(address) && { further: declared.pages }),
    receipt: receiptOf({
      ...{ ...whole, ledger, declared, text, sources },
      part: isSelection ? 'selection' : 'page',
      images: { kept, missing: Math.max(0, candidates - kept) },
      chosenBy: isSelection ? 'selection' : isRuled ? siteRule : 'model',
      milliseconds: performance.now() - started,
    }),
  };
}

/** What a selection or a rule left in the page, as content. */
function bodyOf(copy: Document): Element {
  const content = make(copy.body, 'div');
  content.append(...copy.body.childNodes);
  return content;
}

/** Read through the prototype: a page can shadow `document.URL` by an image of that name. */
function addressOf(live: Document): string {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'URL')!.get!.call(live) as string;
}

async function run(
  passes: Passes,
  root: Element,
  page: PageContext,
  breathe: () => Promise<void>,
  ledger: Ledger,
): Promise<void> {
  for (const [id, pass] of Object.entries(passes)) {
    pass(root, page);
    ledger.note(id, root, page.footnotes.values());
    await breathe();
  }
}

function articleOf({ url, metadata }: PageContext, html: string, text: string): Extraction['article'] {
  const excerpt = metadata.excerpt || firstSentences(text);
  return { ...metadata, url, title: metadata.title || firstSentences(text, 80), excerpt, html, text };
}

/** The beginning of the text, cut at a word. */
function firstSentences(text: string, length = 200): string {
  const start = text.slice(0, length * 2).replace(/\s+/g, ' ');
  return start.length <= length ? start : `${start.slice(0, length).replace(/\s+\S*$/, '')}…`;
}
