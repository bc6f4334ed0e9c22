// What the page as a whole is like; the same for all its blocks.
import type { Survey } from '../survey';
import { type Columns, slow } from './column';

const forumAddress =
  /\b(forums?|threads?|topics?|viewtopic|showthread|questions|discussions?|community|comments|boards?|bbs)\b/i;

export const pageColumns: Columns = (survey, add) => {
  const { facts, sums, totalSize, totalProse, core, blocks } = survey;
  const all = blocks.length;
  add('page:size').fill(slow(totalSize));
  add('page:blocks').fill(slow(all));
  add('page:link').fill(sums.linked[all]! / totalSize);
  add('page:prose').fill(sums.prose[all]! / totalSize);
  add('page:headings').fill(Math.min(30, sums.headings[all]!));
  add('page:core').fill(core ? survey.within(sums.prose, core) / totalProse : 0);
  add('page:forumAddress').fill(Number(isForumAddress(facts.url)));
  add('page:pre').fill(shareOf(survey, 'pre'));
  add('page:cells').fill(shareOf(survey, 'td'));
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
