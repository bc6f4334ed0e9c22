// Turns what would load or run (frames, players) into a link to it: the article stays complete and quiet.
import { make, textOf } from '../dom';
import type { Pass } from '../page';

/** Frames that are advertising, counting or asking, not content. */
const noise =
  /[/._-]y?ads?[/._-]|doubleclick|googlesyndication|googletagmanager|recaptcha|disqus|adservice|taboola|outbrain|facebook\.com\/plugins\/(like|share|page)|about:|^javascript:/i;

export const embeds: Pass = (root) => {
  for (const frame of root.querySelectorAll('iframe, embed, object'))
    link(frame, frame.getAttribute('src') ?? frame.getAttribute('data') ?? '');
  for (const player of root.querySelectorAll('video, audio')) {
    const source = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src') ?? '';
    link(player, source);
  }
};

function link(element: Element, source: string): void {
  if (!/^https?:/.test(source) || !URL.canParse(source) || noise.test(source)) {
    element.remove();
    return;
  }
  const address = watchable(source);
  const card = make(element, 'p');
  const anchor = make(element, 'a', element.getAttribute('title')?.trim() || textOf(element).slice(0, 100) || address);
  anchor.setAttribute('href', address);
  const poster = element.getAttribute('poster') ?? '';
  if (/^https?:/.test(poster)) anchor.prepend(pictureOf(element, poster));
  card.append(anchor);
  element.replaceWith(card);
}

/** What a film shows before it plays stands for it. */
function pictureOf(element: Element, poster: string): Element {
  const picture = make(element, 'img');
  picture.setAttribute('src', poster);
  picture.setAttribute('alt', '');
  return picture;
}

/** The page a person would open, instead of the bare player. */
function watchable(source: string): string {
  const url = new URL(source);
  const id = /^\/(?:embed|v)\/([\w-]{6,})/.exec(url.pathname)?.[1];
  if (id && /(^|\.)youtube(-nocookie)?\.com$/.test(url.hostname)) return `https://www.youtube.com/watch?v=${id}`;
  const film = /^\/video\/(\d+)/.exec(url.pathname)?.[1];
  if (film && url.hostname === 'player.vimeo.com') return `https://vimeo.com/${film}`;
  return source;
}
