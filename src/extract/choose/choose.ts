// Chooses the article among the blocks of a page: each is scored by the learnt model, then boxes decide as wholes.
import { bring } from '../bring';
import { marks } from '../marks';
import type { Brought, PageContext } from '../page';
import { createSlices } from '../slices';
import { assemble } from './assemble';
import { type Blocks, blocksOf } from './blocks';
import { isForumAddress } from './columns/page';
import { tableOf } from './columns/table';
import { agreementOf, decide, parting } from './decide';
import { factsOf } from './facts';
import { type Model, modelOf, vocabularyOf } from './model';
import { withStandfirst } from './standfirst';
import { Survey, type Vocabularies } from './survey';
import { weights } from './weights';

/** What was chosen, and what there is to say about it. */
export interface Choice {
  /** The article, taken out of the copy: what was kept, in the page's order. */
  readonly content: HTMLElement;
  readonly chosenBy: 'model' | 'readability';
  /** How well the choice is expected to agree with the article, 0 to 1. */
  readonly confidence: number;
  /** How many blocks were kept, of how many. */
  readonly kept: number;
  readonly blocks: number;
  /** The share of the page's text that was kept. */
  readonly share: number;
}

/** Below this confidence Readability is asked too. Its time is long, and above its worth was not to be told from chance. */
const unsure = 0.5;
/** On pages of more blocks, or of more elements, it would take seconds or minutes: it counts some of them anew for each. */
const many = { blocks: 3000, elements: 10_000 };
/** Readability picks one container whole; where the model finds that nearly as good as its own choice, it is the safer one. */
const nearly = 0.95;

let learnt: { model: Model; vocabularies: Vocabularies } | undefined;

/** The blocks of a copy, each with its score. */
export interface Weighed {
  readonly found: Blocks;
  readonly scores: Float64Array;
}

/** The first step of the choice, each apart so that the page can have its turn between them; undefined when there is no text. */
export function piecesOf(root: Element): Blocks | undefined {
  const found = blocksOf(root, marks.hidden);
  return found.blocks.some(({ text }) => text !== '') ? found : undefined;
}

/** The second: the model's score for each, above zero for what is rather in the article than not. */
export async function weigh(found: Blocks, page: PageContext, breathe: () => Promise<void>): Promise<Weighed> {
  learnt ??= {
    model: modelOf(weights),
    vocabularies: { article: vocabularyOf(weights.articleNames), forum: vocabularyOf(weights.forumNames) },
  };
  const { model, vocabularies } = learnt;
  const survey = new Survey(found, factsOf(page), vocabularies);
  await breathe();
  const { values } = tableOf(survey);
  await breathe();
  const scores = new Float64Array(found.blocks.length);
  for (let block = 0; block < scores.length; block += 1) scores[block] = model(values, block);
  return { found, scores };
}

/** The choice for a prepared copy; undefined when there is no text in it. */
export async function chosenIn(root: Element, page: PageContext): Promise<Choice | undefined> {
  const found = piecesOf(root);
  return found && choose(root, page, await weigh(found, page, createSlices()));
}

/** The last step. Takes the content out of the copy. */
export async function choose(
  root: Element,
  page: PageContext,
  { found, scores }: Weighed,
): Promise<Choice | undefined> {
  const own = decide(found, scores, isForumAddress(page.url) ? parting.thread : parting.other);
  const asks = own.confidence < unsure && found.blocks.length < many.blocks && !hasMany(root);
  const texts = found.blocks.map(({ text }) => text);
  const rival = asks ? await askRival(texts, root.ownerDocument) : undefined;
  const isOutdone =
    rival !== undefined && agreementOf(rival, found, scores) >= nearly * agreementOf(own.keeps, found, scores);
  const picked = isOutdone ? rival : own.keeps;
  const keeps = page.isNews ? withStandfirst(found, picked, page.metadata.excerpt) : picked;
  const lengths = texts.map(({ length }) => length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const share = lengths.reduce((sum, length, index) => sum + keeps[index]! * length, 0) / total;
  const kept = keeps.reduce((sum, keep) => sum + keep, 0);
  const content = assemble(found, keeps);
  const chosenBy = isOutdone ? 'readability' : 'model';
  return content && { content, chosenBy, confidence: own.confidence, kept, blocks: found.blocks.length, share };
}

/** Readability's pick; undefined when it finds no article, or cannot be had: the choice then stands as it is. */
async function askRival(texts: readonly string[], copy: Document): Promise<Uint8Array | undefined> {
  const { pickOfReadability } = await bring(['rival']).catch((): Brought => ({}));
  return pickOfReadability?.(texts, copy);
}

function hasMany(root: Element): boolean {
  return root.getElementsByTagName('*').length >= many.elements;
}
