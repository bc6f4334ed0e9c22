// Each post of a thread says in one form who wrote it and when.
import { make, textOf } from '../dom';
import { lettersOf } from '../letters';
import type { PageContext, Pass, Post } from '../page';
import { isThread, postsIn } from './find-posts';

/** Before the choice: names and times that it drops are kept for the posts. */
export const notePosts: Pass = (root, page) => {
  for (const [element, post] of postsIn(root, page.url)) page.posts.set(element, post);
};

/** After it: a line "author · time" at the head of each post that was chosen, in place of what said so. */
export const headPosts: Pass = (root, page) => {
  const chosen = [...page.posts].filter(([element, { body }]) => hasText(root, element) || hasText(root, body));
  if (chosen.length < 2) return;
  const heads = new Set(chosen.map(([element]) => element));
  for (const [element, post] of chosen) {
    if (root.contains(element)) {
      dropHead(element, post, heads);
      element.prepend(headOf(root, post));
    } else post.body?.before(headOf(root, post));
  }
};

/** The author of a thread is who began it, unless the page says to machines who that is. */
export function signThread({ posts, url, metadata }: PageContext, sources: Record<string, string>): void {
  const [first] = posts;
  if (!first || (sources.byline ?? 'visible') !== 'visible') return;
  const [element, { author }] = first;
  const isBegun = /\/(Question|DiscussionForumPosting)$/.test(element.getAttribute('itemtype') ?? '');
  if (author === '' || !(isBegun || isThread(url))) return;
  metadata.byline = [author];
  sources.byline = 'visible';
}

function hasText(root: Element, element: Element | undefined): boolean {
  return element !== undefined && element !== root && root.contains(element) && textOf(element) !== '';
}

function headOf(near: Element, { author, shown, moment }: Post): HTMLElement {
  const head = make(near, 'p');
  if (author !== '') head.append(make(near, 'strong', author));
  if (author !== '' && shown !== '') head.append(' · ');
  if (shown === '') return head;
  const time = make(near, 'time', shown);
  if (moment !== '') time.setAttribute('datetime', moment);
  head.append(time);
  return head;
}

/** Words between a name and a time that say nothing of their own. */
const filler =
  /\b(posted|wrote|said|says|by|on|at|am|pm|original poster|op|author|joined|asked|answered|edited)\b|[#\d]+/gi;

/** Drops the lines of a post, up to its first text, that hold only its author's name, its time and the like. */
function dropHead(post: Element, { author, shown }: Post, heads: Set<Element>): void {
  for (const line of [...post.querySelectorAll('*')]) {
    const text = textOf(line);
    if (text === '' || !post.contains(line)) continue;
    if (heads.has(line) || (text.length > 90 && line.childElementCount === 0)) return;
    const saysSo = [author, shown].some((part) => part !== '' && text.includes(part)) || /^#\d+$/.test(text);
    if (text.length > 90 || !saysSo) continue;
    const rest = text.replace(author, ' ').replace(shown, ' ').replace(author, ' ').replace(filler, ' ');
    if (lettersOf(rest) === '') line.remove();
  }
}
