// Each post of a thread says in one form who wrote it and when.
import { expect, it } from 'vitest';
import { headPosts, notePosts, signThread } from '../../../src/extract/passes/posts';
import { contextOf, documentOf } from '../html';

const forum = 'https://forum.example/threads/weirs.12/';
const long =
  'The weir holds back what the mill no longer needs, and nobody has asked the river what it would rather do.';

/** What is left of the body where a choice took this part of it, and left out what it does not want. */
function headed(html: string, { url = forum, chosen = 'main', unwanted = '.gone' } = {}): string {
  const copy = documentOf(`<body>${html}</body>`);
  const page = contextOf(copy, {}, url);
  notePosts(copy.body, page);
  const content = copy.createElement('div');
  content.append(...copy.querySelector(chosen)!.childNodes);
  for (const element of content.querySelectorAll(unwanted)) element.remove();
  headPosts(content, page);
  return content.innerHTML.replace(/>\s+</g, '><');
}

function post(author: string, date: string, text = long): string {
  return `<div class="post"><div class="head"><a class="username" href="/u/1">${author}</a> <time datetime="2024-05-0${date}T10:00:00Z">May ${date}, 2024</time> #${date}</div><p>${text}</p></div>`;
}

function head(author: string, date: string): string {
  return `<p><strong>${author}</strong> · <time datetime="2024-05-0${date}T10:00:00Z">May ${date}, 2024</time></p>`;
}

it('heads each post, in place of the line that said so', () => {
  const body = `<p>${long}</p></div>`;
  expect(headed(`<main>${post('Ann', '3')}${post('Bo', '4')}</main>`)).toBe(
    `<div class="post">${head('Ann', '3')}${body}<div class="post">${head('Bo', '4')}${body}`,
  );
});

it('heads posts whose names the choice left out', () => {
  const html = headed(`<main>${post('Ann', '3')}${post('Bo', '4')}</main>`, { unwanted: '.head' });
  expect(html).toContain(head('Ann', '3'));
  expect(html).toContain(head('Bo', '4'));
});

it('knows the posts that a page declares, the first of which has the others inside it', () => {
  const author = (name: string): string =>
    `<i itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">${name}</b></i>`;
  const answer = `<div itemscope itemtype="https://schema.org/Answer"><div itemprop="text"><p>${long}</p></div>${author('Bo')}<time itemprop="dateCreated" datetime="2024-05-04T10:00:00Z">2 years ago</time></div>`;
  const question = `<main itemscope itemtype="https://schema.org/Question"><div itemprop="text"><p>${long}</p></div>${author('Ann')}${answer}</main>`;
  const html = headed(question, { url: 'https://a.example/q/12' });
  expect(html).toMatch(/^<p><strong>Ann<\/strong><\/p><div itemprop="text">/);
  expect(html).toContain('<p><strong>Bo</strong> · <time datetime="2024-05-04T10:00:00Z">2 years ago</time></p>');
});

it('leaves names that stand in the text of a post', () => {
  const html = headed(`<main>${post('Ann', '3', `${long} Ann`)}${post('Bo', '4', `${long} Written by Ann.`)}</main>`);
  expect(html).toContain('Written by Ann.');
});

it.each([
  ['a page of no forum', `<main>${post('Ann', '3')}${post('Bo', '4')}</main>`, 'https://a.example/weirs'],
  ['a single post', `<main>${post('Ann', '3')}</main><aside>${post('Bo', '4')}</aside>`, forum],
])('leaves %s', (_, html, url) => {
  expect(headed(html, { url })).not.toContain('<strong>');
});

it.each([
  ['who began it', forum, {}, ['Ann']],
  ['not whom a line of the page seems to name', forum, { byline: 'visible' }, ['Ann']],
  ['but whom machines are told', forum, { byline: 'json-ld' }, ['Cy Dow']],
  ['nobody where the posts may be comments', 'https://a.example/weirs', {}, ['Cy Dow']],
])('signs a thread: %s', (_case, url, sources: Record<string, string>, byline) => {
  const copy = documentOf(`<body><main>${post('Ann', '3')}${post('Bo', '4')}</main></body>`);
  const page = contextOf(copy, { byline: ['Cy Dow'] }, url);
  notePosts(copy.body, page);
  signThread(page, sources);
  expect(page.metadata.byline).toEqual(byline);
});
