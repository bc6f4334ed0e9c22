// The rules built in: sites whose pages are shaped so that a general look at them does badly. Each has a fixture that
// shows it, in `tests/extract/site-rules/pages`; `docs/site-rules.md` tells how one is added.
import type { SiteRule } from '../../model';

/** The transcript of a film, where it is open. */
const transcript = '[target-id="engagement-panel-searchable-transcript"]:not([visibility$="HIDDEN"])';

/** At most thirty sites: what is wrong on many sites is mended by a pass. */
export const builtIn: readonly SiteRule[] = [
  {
    site: 'news.ycombinator.com/item', // a table in which each comment is a row
    content: ['.fatitem .toptext', '.comtr .default'],
    remove: ['.navs', '.votelinks', '.reply', '.togg'],
    title: '.fatitem .titleline > a',
    byline: '.fatitem .subline .hnuser',
    date: '.fatitem .subline .age',
  },
  {
    site: 'lobste.rs/s/*', // a tree of comments without a text of its own
    content: ['.story_content .story_text', '.comments .comment > .details'],
    remove: ['.comment .voters', '.comment .flagger', '.comment .comment_folder', '.comment .reply_link'],
    title: '.story .link a',
    byline: '.story .byline a[href^="/~"]:not(:has(img))',
    date: '.story .byline time',
  },
  {
    site: 'old.reddit.com/r/*/comments/*', // comments are forms full of buttons
    content: ['.sitetable.linklisting .usertext-body', '.commentarea .comment > .entry'],
    remove: ['.entry .flat-list', '.entry .expand', '.entry .numchildren', '.entry .score', '.entry .userattrs'],
    title: '.sitetable.linklisting a.title',
    byline: '.sitetable.linklisting .tagline .author',
    date: '.sitetable.linklisting .tagline time',
  },
  {
    site: 'reddit.com/r/*/comments/*', // posts are custom elements; the side bar is as long as they are
    content: [
      'shreddit-post [slot="text-body"]',
      'shreddit-comment > [slot="commentMeta"]',
      'shreddit-comment > [slot="comment"]',
    ],
    remove: ['[slot="commentMeta"] faceplate-hovercard [slot="content"]'],
    title: 'shreddit-post [slot="title"]',
    byline: 'shreddit-post [slot="credit-bar"] a[href^="/user/"]',
    date: 'shreddit-post time',
  },
  {
    site: 'github.com/*/*/issues/*', // posts of many, each under a bar of controls
    content: ['[data-testid="issue-body"]', '[data-testid^="comment-viewer-outer-box"]'],
    remove: ['[data-testid="comment-header-right-side-items"]', '[aria-label="Reactions"]', '[role="toolbar"]'],
    title: '[data-testid="issue-title"]',
    byline: '[data-testid="issue-body-header-author"]',
    date: '[data-testid="issue-body-header-link"] relative-time',
  },
  {
    site: 'youtube.com/watch', // a page of other videos; the text is a folded box, the transcript one that is opened
    content: [
      '#above-the-fold #description ytd-text-inline-expander',
      `${transcript} ytd-engagement-panel-title-header-renderer h2`,
      `${transcript} ytd-transcript-section-header-renderer`,
      `${transcript} ytd-transcript-segment-renderer .segment`,
    ],
    remove: [
      '#description tp-yt-paper-button',
      '#description #structured-description',
      'ytd-transcript-segment-renderer .segment-start-offset',
    ],
    title: '#above-the-fold #title h1',
    byline: '#above-the-fold #owner ytd-channel-name a',
    date: 'meta[itemprop="datePublished"]',
  },
  ...['x.com', 'twitter.com'].map((host) => ({
    site: `${host}/*/status/*`, // a column of short posts among offers to follow
    content: ['[data-testid="tweet"] [data-testid="User-Name"]', '[data-testid="tweet"] [data-testid="tweetText"]'],
    byline: '[data-testid="tweet"][tabindex="-1"] [data-testid="User-Name"] > :first-child',
    date: '[data-testid="tweet"][tabindex="-1"] time',
  })),
  {
    site: 'bsky.app/profile/*/post/*', // as above
    content: ['[data-testid^="postThreadItem-by-"]'],
    remove: ['[data-testid^="postThreadItem-by-"] :is(button, [role="button"])'],
  },
  {
    site: 'arxiv.org/abs/*', // an abstract shorter than what stands around it
    content: ['blockquote.abstract'],
    remove: ['blockquote.abstract > .descriptor'],
    title: 'meta[name="citation_title"]',
    byline: '#abs .authors a',
    date: 'meta[name="citation_date"]',
  },
  {
    site: 'pubmed.ncbi.nlm.nih.gov/*', // an abstract among lists of other papers
    content: ['#abstract'],
    remove: ['#abstract .title'],
    title: 'h1.heading-title',
    byline: '#full-view-heading .authors-list .full-name',
    date: 'meta[name="citation_date"]',
  },
];
