// The posts of a thread, of questions and answers, of comments: each with the element it stands in, its author and time.
import { isForumAddress } from '../choose/columns/page';
import { textOf } from '../dom';
import { hasLetter } from '../letters';
import type { Post } from '../page';

/** Names of authors, as markup has them. */
const authors =
  '[itemprop~="author"], [rel~="author"], [class*="author" i], [class*="username" i], [class*="user-name" i], ' +
  '[class~="creator"], [class*="poster" i], .hnuser, a[href*="/u/"], a[href*="/user/"], a[href*="/users/"], ' +
  'a[href*="/members/"], a[href*="/profile/"], a[href*="memberlist.php"]';
const times =
  'time, [datetime], [itemprop~="dateCreated"], [itemprop~="datePublished"], [class*="date" i], [class*="time" i], .age';

/** What declares itself a post. */
export const declaredPosts =
  ['Question', 'Answer', 'Comment', 'DiscussionForumPosting'].map((type) => `[itemtype$="/${type}"]`).join() +
  ', [itemtype$="/LiveBlogPosting"] [itemtype$="/BlogPosting"]';

/** More are of no thread that anybody reads through. */
const most = 2000;
/** How far above a name the post may be that it signs. */
const highest = 8;

/**
 * In their order; fewer than two are no thread. What declares posts is asked on every page, names only where the address
 * is a forum's: reading all of a page for them takes time.
 */
export function postsIn(root: Element, url: string): Map<Element, Post> {
  const posts = new Map<Element, Post>();
  for (const element of root.querySelectorAll(declaredPosts)) note(posts, element, declaredPost(element));
  if (posts.size < 2 && isThread(url)) {
    posts.clear();
    const names = [...root.querySelectorAll(authors)].slice(0, most).filter((element) => isName(textOf(element)));
    const single = singleNames(names);
    for (const name of names) {
      const element = postAround(name, single);
      if (element && !posts.has(element)) note(posts, element, { author: authorOf(name), ...timeIn(element) });
    }
  }
  return posts.size < 2 ? new Map() : posts;
}

/** Sites of comments whose addresses do not say so. */
const ofComments = /(^|\.)(ycombinator\.com|lobste\.rs|tildes\.net|lemmy\.\w+)$/;

export function isThread(url: string): boolean {
  return isForumAddress(url) || ofComments.test(new URL(url).hostname);
}

function note(posts: Map<Element, Post>, element: Element, post: Post): void {
  if (post.author !== '' || post.shown !== '') posts.set(element, post);
}

/** What a post declares of itself; what stands in a post inside it is that one's. */
function declaredPost(element: Element): Post {
  const own = (selector: string): Element | undefined =>
    [...element.querySelectorAll(selector)].find((each) => {
      const scope = each.parentElement?.closest('[itemscope]');
      return (
        scope === element || (scope?.parentElement?.closest('[itemscope]') === element && !scope.matches(declaredPosts))
      );
    });
  const author = own('[itemprop~="author"]');
  const time = own('time, [itemprop~="dateCreated"], [itemprop~="datePublished"]');
  const body = own('[itemprop~="text"], [itemprop~="articleBody"], [itemprop~="reviewBody"]');
  return { author: author ? authorOf(author) : '', ...(time ? timeOf(time) : nothing), body };
}

const nothing = { shown: '', moment: '' };

function authorOf(element: Element): string {
  const name = element.querySelector('[itemprop~="name"]');
  const text = textOf(name) || name?.getAttribute('content') || textOf(element);
  return isName(text) ? text : '';
}

function isName(text: string): boolean {
  return text.length > 1 && text.length < 40 && hasLetter(text) && text.split(' ').length < 5;
}

/** The elements around names that hold one name only: a picture and a link often name the same person twice. */
function singleNames(names: Element[]): Set<Element> {
  const found = new Map<Element, string>();
  const several = new Set<Element>();
  for (const name of names) {
    const author = authorOf(name);
    let element = name.parentElement;
    for (let height = 0; element && height < highest; height += 1, element = element.parentElement) {
      const known = found.get(element);
      if (known === undefined) found.set(element, author);
      else if (known !== author) several.add(element);
    }
  }
  return new Set([...found.keys()].filter((element) => !several.has(element)));
}

/** The largest element around a name that has a time and a text, and no other name. */
function postAround(name: Element, single: Set<Element>): Element | undefined {
  let found: Element | undefined;
  for (let element = name.parentElement; element && single.has(element); element = element.parentElement) {
    if (element.localName !== 'body' && element.querySelector(times)) found = element;
  }
  return found && textOf(found).length > textOf(name).length + 40 ? found : undefined;
}

function timeIn(post: Element): Pick<Post, 'shown' | 'moment'> {
  for (const element of [...post.querySelectorAll(times)].slice(0, 8)) {
    const time = timeOf(element);
    if (time.shown !== '') return time;
  }
  return nothing;
}

function timeOf(element: Element): Pick<Post, 'shown' | 'moment'> {
  const moment = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  const text = textOf(element);
  const shown = text.length < 40 && /\d/.test(text) ? text : moment.slice(0, 10);
  return { shown, moment: /^\d{4}-\d\d/.test(moment) ? moment : '' };
}
