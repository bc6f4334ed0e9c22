import { expect, it } from 'vitest';
import { needsOf } from '../../src/extract/needs';
import { mayBeBuiltIn } from '../../src/extract/site-rules/hosts';
import { builtIn } from '../../src/extract/site-rules/rules';
import { documentOf } from './html';

const page = 'https://a.example/dir/page';
const english = { isEnglish: true };
const needsIn = (html: string, url = page) => needsOf(documentOf(`<body>${html}</body>`), url, english);
const list = (href: string) => `<ul>${`<li><a href="${href}">Part</a></li>`.repeat(3)}</ul>`;

it('needs nothing for an article of paragraphs, links and pictures', () => {
  expect(
    needsIn('<h1>Ferry</h1><p>Six. <a href="/b#c">1</a> <img src="a.png" alt="A"></p><a href="#">Top</a>'),
  ).toEqual([]);
});

it.each([
  ['code', '<pre>a = 1</pre>'],
  ['contents', list('#part')],
  ['contents', list(`${page}#part`)],
  ['math', '<math><mi>x</mi></math>'],
  ['math', '<script type="math/tex">x</script>'],
  ['math', '<p><img class="tex" alt="x"></p>'],
  ['notes', '<p>So it is.<sup><a href="#fn1">[1]</a></sup></p>'],
  ['pages', '<a href="page/2">On</a>'],
  ['pages', '<a href="/dir/page-2.html">2</a>'],
  ['pages', '<a href="?page=2">2</a>'],
  ['pages', '<p class="pager">Page 2 of 5</p>'],
  ['posts', '<div itemscope itemtype="https://schema.org/Answer"><p>So it is.</p></div>'],
])('needs %s for %s', (part, html) => {
  expect(needsIn(html)).toEqual([part]);
});

it('needs no pages for links to other articles, comments and notes, and in none that lies at no address', () => {
  const links = ['/dir/mill-2', '/2024/05/12/mill', '#part-2', '?replytocom=123456', 'page/feed'].map(
    (to) => `<a href="${to}">2</a>`,
  );
  expect(needsIn(links.join(''))).toEqual([]);
  expect(needsIn('<a href="/weir/2">2</a>', 'about:srcdoc')).toEqual([]);
});

it('needs pages for a link from the second to the first', () => {
  expect(needsIn('<a href="/dir/page">1</a>', `${page}/2`)).toEqual(['pages']);
});

it('needs no contents for links that lead to other pages', () => {
  expect(needsIn(list('/other#part'))).toEqual([]);
});

it('needs posts where the address is that of a thread', () => {
  expect(needsIn('<p>So it is.</p>', 'https://a.example/forum/12')).toEqual(['posts']);
});

it('needs all that text for browsers without scripts may hold', () => {
  const text = `&lt;p&gt;${'So it is. '.repeat(40)}`;
  expect(needsIn(`<noscript>${text}</noscript>`)).toEqual(['code', 'contents', 'math', 'notes', 'posts']);
  expect(needsIn('<noscript>&lt;p&gt;Switch it on.</noscript>')).toEqual([]);
});

it('needs the words of other languages where a page is not English beyond doubt', () => {
  expect(needsOf(documentOf(''), page, { isEnglish: false })).toEqual(['words']);
});

it('needs rules where the user has some, and for every site that one is built in for', () => {
  const rules = [{ site: 'a.example', content: ['main'] }];
  expect(needsOf(documentOf(''), page, english, rules)).toEqual(['rules']);
  for (const { site } of builtIn) expect(mayBeBuiltIn(`https://${site.replaceAll('*', 'a')}`), site).toBe(true);
});
