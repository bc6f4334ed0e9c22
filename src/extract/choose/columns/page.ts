// What the page as a whole is like; the same for all its blocks.
import type { Survey } from '../survey';
import { type Columns, slow } from './column';

const articleTypes = /article|blogposting|report|recipe/i;
const forumTypes = /discussionforum|qapage|^question$|socialmediaposting/i;
const productTypes = /product|offer|itemlist|collectionpage/i;
const forumAddress =
  /\b(forums?|threads?|topics?|viewtopic|showthread|questions|discussions?|community|comments|boards?|bbs)\b/i;
const manualAddress = /\b(docs?|documentation|manual|reference|api|guide|tutorials?|learn|help|wiki|man\d?)\b/i;
const diaryAddress = /\b(blogs?|news|articles?|posts?|stor(y|ies)|magazine)\b|\/(19|20)\d\d\//i;

export const pageColumns: Columns = (survey, put) => {
  const { facts, sums, totalSize, totalProse, core, blocks } = survey;
  const articles = Math.min(20, survey.boxes.filter(({ tag }) => tag === 'article').length);
  const address = addressOf(facts.url);
  const all = blocks.length;
  const constant = (name: string, value: number | boolean): void => put(name, () => value);
  constant('page:size', slow(totalSize));
  constant('page:blocks', slow(all));
  constant('page:link', sums.linked[all]! / totalSize);
  constant('page:prose', sums.prose[all]! / totalSize);
  constant('page:headings', Math.min(30, sums.headings[all]!));
  constant('page:core', core ? survey.within(sums.prose, core) / totalProse : 0);
  constant('page:articles', articles);
  for (const [name, pattern] of Object.entries({ article: articleTypes, forum: forumTypes, product: productTypes }))
    constant(
      `page:${name}`,
      facts.types.some((type) => pattern.test(type)),
    );
  constant('page:forumAddress', isForumAddress(facts.url));
  constant('page:manualAddress', manualAddress.test(address));
  constant('page:diaryAddress', diaryAddress.test(address));
  constant('page:pre', shareOf(survey, 'pre'));
  constant('page:cells', shareOf(survey, 'td'));
};

/** Whether an address looks like a thread's: its page is of many authors. */
export function isForumAddress(url: string): boolean {
  return forumAddress.test(addressOf(url));
}

/** Host and path, which is where sites say what a page is. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

function shareOf({ blocks, size, totalSize }: Survey, tag: string): number {
  return blocks.reduce((sum, { box }, index) => sum + (box.tag === tag ? size[index]! : 0), 0) / totalSize;
}
