// The order of the passes, a reason a line.
import type { Pass } from './page';
import { absoluteAddresses } from './passes/absolute-addresses';
import { codeBlocks } from './passes/code-blocks';
import { embeds } from './passes/embeds';
import { emptyElements } from './passes/empty-elements';
import { liftFootnotes, returnFootnotes } from './passes/footnotes';
import { furniture } from './passes/furniture';
import { hidden } from './passes/hidden';
import { lazyImages } from './passes/lazy-images';
import { lineBreakParagraphs } from './passes/line-break-paragraphs';
import { math } from './passes/math';
import { noscriptText } from './passes/noscript-text';
import { plain } from './passes/plain';
import { repeatedTitle } from './passes/repeated-title';

/** On the whole page, before its content is chosen: keep what the choice would lose, drop what would mislead it. */
export const before: readonly Pass[] = [
  noscriptText, // first: what follows has to see it
  math, // formulas live in scripts and hidden twins that later passes drop
  hidden, // what nobody sees must not weigh in the choice
  lazyImages, // an image without an address would count as nothing
  absoluteAddresses, // after images have their addresses
  embeds, // needs absolute addresses; a frame would be dropped by the choice
  codeBlocks, // the choice reads class names and would drop highlighters' tables
  lineBreakParagraphs, // the choice counts paragraphs
  liftFootnotes, // last: notes are lifted as the other passes leave them
];

/** On the chosen content. */
export const after: readonly Pass[] = [
  repeatedTitle, // while headings still stand where the page had them
  furniture, // boxes that came with the content
  emptyElements, // what the passes above left hollow
  returnFootnotes, // now nothing is taken for furniture or emptied any more
  plain, // last: the passes above read names and attributes
];
