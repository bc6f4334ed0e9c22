// The order of the passes, a reason a line.
import type { Brought, Pass } from './page';
import { absoluteAddresses } from './passes/absolute-addresses';
import { askingBoxes } from './passes/asking-boxes';
import { dropCaps } from './passes/drop-caps';
import { edges } from './passes/edges';
import { embeds } from './passes/embeds';
import { emojiImages } from './passes/emoji-images';
import { emptyElements } from './passes/empty-elements';
import { furniture } from './passes/furniture';
import { headingMarks } from './passes/heading-marks';
import { hidden } from './passes/hidden';
import { layoutTables } from './passes/layout-tables';
import { lazyImages } from './passes/lazy-images';
import { lineBreakParagraphs } from './passes/line-break-paragraphs';
import { noscriptText } from './passes/noscript-text';
import { plain } from './passes/plain';
import { pullQuotes } from './passes/pull-quotes';
import { repeatedTitle } from './passes/repeated-title';

/** Passes by their ids, in their order. */
export type Passes = Readonly<Record<string, Pass>>;

/** A pass that is brought to the pages that show a sign of its matter. */
const brought =
  (name: { [Name in keyof Brought]-?: Required<Brought>[Name] extends Pass ? Name : never }[keyof Brought]): Pass =>
  (root, page) =>
    page.brought[name]?.(root, page);

const codeBlocks = brought('codeBlocks');
const contentsList = brought('contentsList');
const math = brought('math');
const liftFootnotes = brought('liftFootnotes');
const returnFootnotes = brought('returnFootnotes');
const notePosts = brought('notePosts');
const headPosts = brought('headPosts');

/** On the whole page, before its content is chosen: keep what the choice would lose, drop what would mislead it. */
export const before: Passes = {
  noscriptText, // first: what follows has to see it
  math, // formulas live in scripts and hidden twins that later passes drop
  hidden, // what nobody sees must not weigh in the choice
  askingBoxes, // while their fields still tell them
  emojiImages, // characters, before images are looked at
  lazyImages, // an image without an address would count as nothing
  absoluteAddresses, // after images have their addresses
  embeds, // needs absolute addresses; a frame would be dropped by the choice
  codeBlocks, // the choice reads class names and would drop highlighters' tables
  layoutTables, // after tables of code are gone: the choice spares tables
  headingMarks, // the choice would count links in headings
  contentsList, // many short links would weigh against the text they stand in
  dropCaps, // a letter of its own would part the first word
  lineBreakParagraphs, // the choice counts paragraphs
  notePosts, // while names and times still stand where the page had them
  liftFootnotes, // last: notes are lifted as the other passes leave them
};

/** On the chosen content. */
export const after: Passes = {
  repeatedTitle, // while headings still stand where the page had them
  furniture, // boxes that came with the content
  edges, // what still stands before and after the text
  pullQuotes, // what the text itself says
  headPosts, // after edges, which would take the first head for a byline
  emptyElements, // what the passes above left hollow
  returnFootnotes, // now nothing is taken for furniture or emptied any more
  plain, // last: the passes above read names and attributes
};

/** On what the user selected: all of it is wanted, so nothing is taken for furniture. */
export const afterSelection: Passes = { emptyElements, returnFootnotes, plain };

/** On what a site rule says is the content: nothing in it is taken for furniture, since the rule says what to remove. */
export const afterRule: Passes = { repeatedTitle, emptyElements, returnFootnotes, plain };
