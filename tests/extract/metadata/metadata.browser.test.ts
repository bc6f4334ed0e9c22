// What is read of small pages: each says one thing in one way, or two things that differ.
import { describe, expect, it } from 'vitest';
import { languageIn } from '../../../src/extract/metadata/detect-language';
import { type ReadMetadata, readMetadata, readSaid } from '../../../src/extract/metadata/metadata';
import { documentOf } from '../html';

const url = 'https://shore.example/tides';
const prose = '<p>The sea comes and goes, and nobody has ever asked it to stop for as long as a cup of tea.</p>';

function read(body: string, head = '', lang = 'en'): ReadMetadata {
  return readPage(documentOf(`<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`), url);
}

function readPage(copy: Document, address: string): ReadMetadata {
  return readMetadata(copy, address, readSaid(copy, address), { languageIn });
}

function ld(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe('title', () => {
  it.each([
    [
      'the heading, not the site',
      '<h1>The Shore</h1><h1>How the tides turn</h1>',
      '<title>How the tides turn | The Shore</title>',
    ],
    [
      'the heading where the document is called otherwise',
      '<h1>How the tides turn</h1>',
      '<title>Tides, explained: how they turn</title>',
    ],
    [
      'the headline that is shown',
      '<h1>Tides: all you need</h1><h2>How the tides turn</h2>',
      ld({ '@type': 'Article', headline: 'How the tides turn' }),
    ],
    ['without a permalink', '<h1>How the tides turn<a href="#t">¶</a></h1>', '<title>How the tides turn</title>'],
    ['no heading of a menu', '<nav><h1>How the</h1></nav>', '<title>How the tides turn</title>'],
    ['no button of the heading', '<h1>How the tides turn <button>Copy link</button></h1>', ''],
    [
      'no kicker of the heading',
      '<h1><span>The North Sea and us</span> How the tides turn</h1>',
      '<meta property="og:title" content="How the tides turn">',
    ],
    [
      'not what follows it in the heading',
      '<h1><a>How the tides turn</a> <span>(dune.example)</span> <span>87</span></h1>',
      '<meta property="og:title" content="How the tides turn">',
    ],
    ['words that a line end parts', '<h1>How the<br>tides turn</h1>', ''],
    ['in a box that was left open', '<aside><main><h1>How the tides turn</h1></main></aside><h2>How the</h2>', ''],
    [
      'not a question below it',
      '<h1>How the tides turn</h1><h2>What is a tide?</h2>',
      ld([
        { '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: 'What is a tide?' }] },
        { '@type': 'Article', headline: 'How the tides turn' },
      ]),
    ],
    [
      'the chapter, not the book',
      '<h1>The Great Book of Tides</h1><h2>How the tides turn</h2>',
      '<title>How the tides turn - The Great Book of Tides</title>',
    ],
    [
      'no heading that shares only small words',
      '<h1>A guest in the house of a friend</h1><h1>Tides along the North coast</h1>',
      '<title>What the tides of a coast are in the end | Shore</title>',
      'Tides along the North coast',
    ],
    [
      'with the marks that were typed, not those a theme bends',
      '<h1>Ann’s “tides”</h1>',
      `<title>Ann's "tides" | The Shore</title><meta property="og:title" content="Ann's &quot;tides&quot;">`,
      `Ann's "tides"`,
    ],
    [
      'with bent marks where one title has them too',
      '<h1>Ann’s tides</h1>',
      `<title>Ann’s tides</title><meta property="og:title" content="Ann's tides">`,
      'Ann’s tides',
    ],
    [
      'the headline that news is passed on under, where other words stand above it',
      '<h1>Sea comes back twice a day</h1>',
      `${ld({ '@type': 'NewsArticle', headline: 'How the tides turn' })}<meta property="og:title" content="How the tides turn">`,
    ],
    [
      'the heading of what is no news all the same',
      '<h1>Sea comes back twice a day</h1>',
      `${ld({ '@type': 'Article', headline: 'How the tides turn' })}<meta property="og:title" content="How the tides turn">`,
      'Sea comes back twice a day',
    ],
    [
      'with the kicker that news is passed on under',
      '<h1>How the tides turn</h1>',
      `${ld({ '@type': 'NewsArticle', headline: 'Sea - How the tides turn' })}<meta property="og:title" content="Sea: How the tides turn">`,
      'Sea: How the tides turn',
    ],
    [
      'the heading of news that has only a section more for machines',
      '<h1>How the tides turn</h1>',
      `${ld({ '@type': 'NewsArticle', headline: 'How the tides turn - Sea News' })}<meta property="og:title" content="How the tides turn - Sea News">`,
    ],
    [
      'in a lower heading, behind its kicker',
      '<h2><span>The North Sea</span> – <span>How the tides turn</span></h2>',
      '<meta property="og:title" content="How the tides turn">',
    ],
    [
      'with what sets its parts apart in the document’s title',
      '<h1><span>North Sea</span> <span>how the tides turn</span></h1>',
      '<title>North Sea - how the tides turn | The Shore</title>',
      'North Sea - how the tides turn',
    ],
    [
      'without its kicker, where one claim has that and another has not',
      '<h1><span>North Sea</span> <span>How the tides turn</span></h1>',
      '<meta property="og:title" content="North Sea: How the tides turn"><meta name="twitter:title" content="How the tides turn">',
    ],
    [
      'behind one kicker here and another in the claim',
      '<h1><span>North Sea</span><span> – </span><span>How the tides turn</span></h1>',
      '<meta property="og:title" content="Coasts: How the tides turn">',
    ],
    [
      'with the kicker that is part of it everywhere',
      '<h1><span>Coasts:</span> <span>How the tides turn</span></h1>',
      '<title>Coasts: How the tides turn - a walk | The Shore</title>',
      'Coasts: How the tides turn',
    ],
    ['not in capitals', '<h1>HOW THE TIDES TURN</h1>', '<title>How the tides turn | The Shore</title>'],
    ['in capitals where all say it so', '<h1>THE TIDES</h1>', '<title>THE TIDES | The Shore</title>', 'THE TIDES'],
    ['a line of an old page', '<font>How the tides turn</font><br>', "<title>Ann's Page - How the tides turn</title>"],
  ])('%s', (_, body, head, title = 'How the tides turn') => {
    const site = '<meta property="og:site_name" content="The Shore">';
    expect(read(body + prose, head + site).title).toBe(title);
  });
});

describe('byline', () => {
  const biography = 'is a gardener in Delft, who grows nothing that a reader of these lines could not grow as well.';
  const checked = '<p>By <a rel="author">Ann Lee</a> | Fact-checked by <a rel="author">Bo Chan</a></p>';

  it.each([
    ['after "By"', '<p>By Ann Lee</p>', ['Ann Lee']],
    ['with the day behind', '<p>By Ann Lee on May 3, 2019</p>', ['Ann Lee']],
    ['label and name apart', '<div>Written by</div><div>Ann Lee</div>', ['Ann Lee']],
    ['a link to the author’s page', '<p><a href="/authors/ann-lee">Ann Lee</a></p>', ['Ann Lee']],
    [
      'two in two lines',
      '<p>By <a rel="author">Ann Lee</a></p><p>By <a rel="author">Bo Chan</a></p>',
      ['Ann Lee', 'Bo Chan'],
    ],
    ['in German', '<p>Von Ann Lee</p>', ['Ann Lee']],
    ['three of them alone', '<p>Ann Lee, Bo M. Chan, Cy Dow</p>', ['Ann Lee', 'Bo M. Chan', 'Cy Dow']],
    ['not two alone, which may be topics', '<p>Dune Walks, Tide Tables</p>', []],
    ['alone, with the day beside it', '<p>Ann Lee</p><p>May 3, 2019</p>', ['Ann Lee']],
    ['behind the day', '<p>Posted May 3, 2019 by Ann Lee</p>', ['Ann Lee']],
    ['behind a dot', '<p>3 min read · By Ann Lee</p>', ['Ann Lee']],
    ['before the day', '<p>Ann Lee, May 3, 2019</p>', ['Ann Lee']],
    ['alone, where the page tells of her', `<p>Ann Lee</p>${prose}<p>Ann Lee ${biography}</p>`, ['Ann Lee']],
    ['a team', '<p>By Marketing Team</p>', ['Marketing Team']],
    ['a team that is marked', '<p>By <a rel="author">Our Editors</a></p>', ['Our Editors']],
    [
      'one word that is marked, with all that follows',
      '<p>By <a rel="author">Yucy</a>May 3, 20192 Comments</p>',
      ['Yucy'],
    ],
    [
      'before the site and an hour',
      '<p class="byline">Ann Lee / shore.example / May 3, 2019, 14:04 IST</p>',
      ['Ann Lee'],
    ],
    ['before a dash', '<p>By Ann Lee—10 min read</p>', ['Ann Lee']],
    ['with a day of this year beside it', '<p>Ann Lee</p><p>Jun 9</p>', ['Ann Lee']],
    ['touching the day', '<p class="byline">Ann Lee<time>May 3, 2019</time></p>', ['Ann Lee']],
    [
      'in a box below',
      `${prose.repeat(40)}<div class="author-box"><p>Ann Lee</p><p>Ann Lee ${biography}</p></div>`,
      ['Ann Lee'],
    ],
    ['before the minutes it takes', '<p>By Ann Lee 5 minute read</p>', ['Ann Lee']],
    ['after two words for it', '<p>Article written by:</p><p>Ann Lee, MD</p>', ['Ann Lee, MD']],
    [
      'with the day three lines below',
      '<p>Ann Lee</p><p>Gardener</p><p>How we work</p><p>May 3, 2019</p>',
      ['Ann Lee'],
    ],
    [
      'with portrait and day, not those whom the text credits',
      '<img alt="Ann Lee"><p>Ann Lee</p><p>May 3, 2019</p><p>Authors: Bo Chan and Cy Dee</p>',
      ['Ann Lee'],
    ],
    [
      'marked below the text and nowhere else',
      `${prose.repeat(40)}<footer class="author-box"><a rel="author">Ann Lee</a></footer>`,
      ['Ann Lee'],
    ],
    [
      'none of several marked below the text',
      `${prose.repeat(40)}${['Ann Lee', 'Bo Chan'].map((name) => `<aside class="related"><p class="author"><a rel="author">${name}</a></p></aside>`).join('')}`,
      [],
    ],
    [
      'not who comments on it',
      `${prose.repeat(40)}<div class="comment-author"><b class="author">Bo Chan</b> says</div>`,
      [],
    ],
    ['not what it is filed under', '<p>May 3, 2019</p><p>Coast Walks, Technology</p>', []],
    ['not a network to share it on', '<p>By <a rel="author">Yucy</a></p><p class="author">Bluesky</p>', ['Yucy']],
    ['not what a picture shows', '<img alt="Dune Park from the sea"><p>Dune Park from the sea</p>', []],
    ['one word in a byline with its day', '<p class="byline"><b>Yucy</b> May 3, 2019</p>', ['Yucy']],
    ['in a widget of a page builder', '<div class="elementor-widget"><p>By Ann Lee</p></div>', ['Ann Lee']],
    ['not who checked it, in the same line', checked, ['Ann Lee']],
    ['not the university', '<p>By Ann Lee, gardener, and Shore University</p>', ['Ann Lee']],
    ['not who tested it', '<p>Tested by <a rel="author">Bo Chan</a></p>', []],
    ['not whom to write to', '<p>Contact: <a rel="author">Bo Chan</a></p>', []],
    ['not a heading', `<h2>Ann Lee</h2>${prose}<p>Ann Lee ${biography}</p>`, []],
    ['not labels that run together', '<p>By</p><p>Wedding PlannersJust MarriedLovely Brides</p>', []],
    ['not words of the title', '<p>The Tides</p><p>May 3, 2019</p>', []],
    ['not a label', '<p>BROWSE ALL TIDES</p><p>May 3, 2019</p>', []],
    ['not who reviewed it', '<p>Reviewed by Bo Chan</p>', []],
    ['not who took the picture', '<p>Photo:</p><p>Bo Chan</p>', []],
    ['not where to sign in', '<p><a href="/member/login/">Ann Lee</a></p>', []],
    ['who sent it to the press', '<p>Pressemitteilung von Ann Lee</p>', ['Ann Lee']],
    ['not a tag', '<p><a rel="tag" href="/people/dune-walks">Dune Walks</a></p>', []],
    ['not a category', '<p><a class="author-box" href="/science">Science</a></p>', []],
  ])('%s', (_, line, names) => {
    expect(read(`<h1>How The Tides turn</h1>${line}${prose}`).byline).toEqual(names);
  });

  it('prefers a person below the text to the site that signs above it', () => {
    const site = '<meta property="og:site_name" content="The Shore">';
    const body = `<h1>How the tides turn</h1><p>By The Shore Team</p>${prose.repeat(45)}<p>Written by Ann Lee</p>`;
    expect(read(body, site).byline).toEqual(['Ann Lee']);
  });

  it('prefers a person below the text to any name of the site that signs above it', () => {
    const site = `${ld({ '@type': 'WebSite', name: 'Sea' })}<meta property="og:site_name" content="Dune Watch">`;
    const body = `<h1>How the tides turn</h1><p>By Dune Watch</p>${prose.repeat(45)}<p>Written by Ann Lee</p>`;
    expect(read(body, site).byline).toEqual(['Ann Lee']);
  });

  it('prefers the people that a reader sees to who typed it in', () => {
    const head = ld({ '@type': 'Article', author: { '@type': 'Person', name: 'Cy Dow' } });
    expect(read(`<h1>How the tides turn</h1><p>By Ann Lee</p>${prose}`, head).byline).toEqual(['Ann Lee']);
  });

  it.each([
    ['not the site, which only machines are told of', 'The Shore', 'Article', '', []],
    ['not the site, as its address has it', 'shore', 'Article', '', []],
    ['the site where readers are told so', 'The Shore', 'Article', '<p>The Shore | May 3</p>', ['The Shore']],
    [
      'the site where a newspaper signs, not whom the text is about',
      'The Shore',
      'NewsArticle',
      `${'<p>Sea</p>'.repeat(20)}<p><a rel="author">Bo Chan</a></p>`,
      ['The Shore'],
    ],
    ['the site where a newspaper signs', 'The Shore', 'NewsArticle', '', ['The Shore']],
    [
      'the site where it is marked below',
      'The Shore',
      'Article',
      `${'<p>Sea</p>'.repeat(20)}<p>TIDES<a rel="author">The Shore</a> by the sea, and much more</p>`,
      ['The Shore'],
    ],
    ['another organisation', 'Dune Watch', 'Article', '<p>With thanks to Dune Watch.</p>', ['Dune Watch']],
    [
      'a person, not her team',
      'Ann Lee - Dune Editorial Team',
      'Article',
      '<p>With thanks to Ann Lee.</p>',
      ['Ann Lee'],
    ],
    ['nobody whom the page never names', 'Ann Lee', 'Article', '', []],
    ['who signs news, be it for machines alone', 'Ann Lee', 'NewsArticle', '', ['Ann Lee']],
  ])('names %s', (_, name, type, line, names) => {
    const head = `<meta property="og:site_name" content="The Shore">${ld({ '@type': type, author: { name } })}`;
    expect(read(`<h1>How the tides turn</h1>${line}${prose}`, head).byline).toEqual(names);
  });

  it('names the site where two vocabularies give it as the author', () => {
    const site = '<meta property="og:site_name" content="The Shore">';
    const article = ld({ '@type': 'Article', author: { name: 'The Shore' } });
    const meta = (name: string): string => `<meta name="author" content="${name}">`;
    expect(read(prose, site + article + meta('The Shore')).byline).toEqual(['The Shore']);
    expect(read(prose, site + article + meta('Shore')).byline).toEqual([]);
  });

  it('is not of those who made a film on the page', () => {
    const author = (name: string): object => ({ '@type': 'Person', name });
    const film = { '@type': 'VideoObject', author: author('Bo Chan') };
    const named = `${prose}<p>Ann Lee and Bo Chan went there together.</p>`;
    expect(read(named, ld([film, { '@type': 'Article', author: author('Ann Lee') }])).byline).toEqual(['Ann Lee']);
    expect(read(named, ld([film])).byline).toEqual(['Bo Chan']);
  });

  it('looks references up', () => {
    const graph = [
      { '@type': 'Article', author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
    ];
    const { byline, sources } = read(`${prose}<p>With thanks to Ann Lee.</p>`, ld({ '@graph': graph }));
    expect([byline, sources.byline]).toEqual([['Ann Lee'], 'json-ld']);
  });

  it.each([
    ['who writes alone on the site of that name', 'Ann Lee', ['Ann Lee']],
    ['no firm', 'Dune Media', []],
    ['no firm of one word', 'Dunes', []],
  ])('of the site’s name, in a meta element, is %s', (_, name, names) => {
    const head = `<meta property="og:site_name" content="${name}"><meta name="author" content="${name}">`;
    expect(read(`<h1>How the tides turn</h1>${prose}`, head).byline).toEqual(names);
  });
});

describe('published', () => {
  const rows = ['May 3, 2019', 'May 4, 2019', 'May 6, 2019']
    .map((day) => `<p>Other tides</p><p class="date">${day}</p>`)
    .join('');

  it.each([
    ['after its label', '<p>Updated May 9, 2019</p><p>Published May 3, 2019</p>', '2019-05-03'],
    ['the only day shown', '<p>Last updated: May 3, 2019</p>', '2019-05-03'],
    [
      'for machines within the line',
      '<p><time datetime="2019-05-03T10:00:00+02:00">Friday</time></p>',
      '2019-05-03T10:00:00+02:00',
    ],
    [
      'the first of two that touch',
      '<p>By Ann Lee, <time datetime="2020-01-14">14. Januar 2020</time><time datetime="2019-05-03">3. Mai 2019</time></p>',
      '2019-05-03',
    ],
    [
      'of two that touch the first, in words',
      '<p><time>3. Mai 2019</time><time>14. Januar 2020</time></p>',
      '2019-05-03',
    ],
    [
      'the day that is shown, not that of the moment in London',
      '<p><time datetime="2019-05-04T04:13:00Z">May 3, 2019</time></p>',
      '2019-05-03',
    ],
    ['with a month in letters between the numbers', '<p>Autor: Ann Lee, Datum: 03.Mai.19</p>', '2019-05-03'],
    [
      'in a long line of tags',
      `<p>Posted on <time datetime="2019-05-03">May 3, 2019</time> in ${'Tides, '.repeat(30)}</p>`,
      '2019-05-03',
    ],
    [
      'of the change, by the title',
      '<p>Ann Lee — Updated May 3, 2019 at 1:00 PM EST | Checked by Bo Chan</p>',
      '2019-05-03',
    ],
    [
      'in the footer of the article',
      `${prose.repeat(12)}<div class="entry-footer"><p class="date">May 3, 2019</p></div>`,
      '2019-05-03',
    ],
    [
      'touching what stands before it',
      '<p><b>Tides</b><span>MAY 3, 2019</span><span>Updated: May 9, 2021</span></p>',
      '2019-05-03',
    ],
    ['beside who wrote it, far below', `${prose.repeat(40)}<p>Written by Ann Lee</p><p>May 3, 2019</p>`, '2019-05-03'],
    ['in an era of Japan', '<p>令和元年5月3日</p>', '2019-05-03'],
    ['not a month alone', '<p>May 2019</p>', ''],
    [
      'not that of a change told far below',
      `${prose.repeat(15)}<p>Page was last updated <time datetime="2019-05-03">May 3, 2019</time></p>`,
      '',
    ],
    ['not the day of the last look', `${prose.repeat(30)}<p>Last reviewed May 3, 2019</p>`, ''],
    ['of rows of other articles none', prose.repeat(15) + rows, ''],
    [
      'the first, wherever it stands',
      `<p>May 9, 2021</p>${prose.repeat(9)}<p>This article was originally published on May 3, 2019.</p>`,
      '2019-05-03',
    ],
    ['not an event of several days', '<p>May 3, 2019 – May 6, 2019</p>', ''],
    ['not the copyright', '<p>© May 3, 2019 The Shore</p>', ''],
    ['not of a related article', `${prose.repeat(40)}<aside><p>May 3, 2019</p></aside>`, ''],
  ])('%s', (_, line, day) => {
    expect(read(`<h1>How the tides turn</h1>${line}${prose}`).publishedTime).toBe(day);
  });

  it.each([
    ['JSON-LD', ld([{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], datePublished: '2019-05-03' }]), 'json-ld'],
    ['meta, however it is spelt', '<meta name="DC:Date_Issued" content="2019-05-03">', 'meta'],
    ['meta with a value', '<meta name="article:published_time" value="2019-05-03">', 'meta'],
  ])('%s', (_, head, source) => {
    const { publishedTime, sources } = read(prose, head);
    expect([publishedTime, sources.publishedTime]).toEqual(['2019-05-03', source]);
  });

  it.each([
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Article"><i itemprop="datePublished">3 May 2019</i></div>',
      'microdata',
    ],
    ['RDFa', '<div typeof="schema:Article"><i property="schema:datePublished" content="2019-05-03"></i></div>', 'rdfa'],
    ['microformats', '<div class="h-entry"><i class="dt-published" datetime="2019-05-03"></i></div>', 'microformats'],
  ])('%s', (_, body, source) => {
    const { publishedTime, sources } = read(body + prose);
    expect([publishedTime, sources.publishedTime]).toEqual(['2019-05-03', source]);
  });
});

describe('what machines and readers are told of the day', () => {
  const article = (datePublished: string): string => ld({ '@type': 'Article', datePublished });
  const meta = (name: string, day: string): string => `<meta property="article:${name}_time" content="${day}">`;
  const webPage = ld({ '@type': 'WebPage', datePublished: '2019-05-03' });

  it.each([
    [
      'of two for machines the one that is shown',
      '<p>May 3, 2019</p>',
      article('2017-01-01') + meta('published', '2019-05-03'),
      '2019-05-03',
    ],
    ['shown, where the page moved later', '<p>May 3, 2019</p>', article('2023-08-08'), '2019-05-03'],
    [
      'not the shown day of the change',
      '<p>Posted by Ann Lee on <time datetime="2023-08-08">August 8, 2023</time></p>',
      meta('published', '2019-05-03') + meta('modified', '2023-08-08'),
      '2019-05-03',
    ],
    [
      'shown by the title, where only meta elements say another',
      '<p class="date"><time datetime="2019-05-03">May 3, 2019</time></p>',
      meta('published', '2019-04-28'),
      '2019-05-03',
    ],
    [
      'shown, not that of the moment in London a day later',
      '<p>May 3, 2019</p>',
      article('2019-05-04T04:13:00Z'),
      '2019-05-03',
    ],
    [
      'the earlier of two, where neither is of a change',
      '',
      article('2019-05-03') + meta('published', '2019-05-04'),
      '2019-05-03',
    ],
    [
      'of a page that was published anew, as its system has it',
      '',
      ld({ '@type': 'Article', datePublished: '2017-01-01', dateModified: '2019-05-03' }) +
        meta('published', '2019-05-03'),
      '2019-05-03',
    ],
    [
      'with its hour, where the shown day is the same',
      '<p class="date"><time datetime="2019-05-03">May 3, 2019</time></p>',
      meta('published', '2019-05-03T10:00:00Z'),
      '2019-05-03T10:00:00Z',
    ],
    [
      'the earlier, where one says the day of the change',
      '<p>August 8, 2023</p>',
      ld({ '@type': 'Article', datePublished: '2023-08-08', dateModified: '2023-08-08' }) +
        meta('published', '2019-05-03'),
      '2019-05-03',
    ],
    [
      'as a meta element has it, not as the text is marked',
      '<div itemscope itemtype="https://schema.org/Article"><i itemprop="datePublished" content="2019-06-07"></i></div>',
      meta('published', '2019-05-03'),
      '2019-05-03',
    ],
    [
      'not an earlier one in a box further down',
      `${prose.repeat(12)}<p class="date">May 1, 2019 at 10:52</p>`,
      article('2019-05-03'),
      '2019-05-03',
    ],
    ['of a page that tells nothing else', '', webPage, '2019-05-03'],
    ['not of a page that is no post', '', webPage + meta('modified', '2023-08-08'), ''],
  ])('%s', (_, line, head, day) => {
    expect(read(`<h1>How the tides turn</h1>${line}${prose}`, head).publishedTime).toBe(day);
  });

  it('is not the day of a row in a grid to choose from', () => {
    const row = '<div><span>The tides</span> <time datetime="2019-05-03">3 May</time></div>';
    const folders = '<p>Folder</p>'.repeat(9);
    expect(read(`${folders}<div>${row}</div>`).publishedTime).toBe('2019-05-03');
    expect(read(`${folders}<div role="grid">${row}</div>`).publishedTime).toBe('');
  });

  it('is not the day of the page’s clock', () => {
    const today = new Date().toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    const clocked = (line: string) => read(`<h1>How the tides turn</h1>${line}${prose}`).publishedTime;
    expect(clocked(`<p>${today}</p>`)).toBe('');
    expect(clocked(`<p>Published ${today}</p>`)).not.toBe('');
  });
});

describe('the order of day and month', () => {
  it.each([
    ['the address’s day', 'https://shore.example/2019/05/03/tides', '', '2019-05-03'],
    ['the country', 'https://shore.co.uk/tides', '', '2019-05-03'],
    ['another date of the page', url, `${prose}<p>Posted 25/12/2018</p>`, '2019-05-03'],
    ['the language alone', url, '', '2019-03-05'],
  ])('%s', (_, address, more, day) => {
    const page = documentOf(
      `<html lang="en"><body><h1>How the tides turn</h1><p>Published 03/05/2019</p>${prose}${more}</body></html>`,
    );
    expect(readPage(page, address).publishedTime).toBe(day);
  });
});

describe('modified', () => {
  it.each([
    ['a date of change alone is both', '<p>Last updated: May 3, 2019</p>', '', ['2019-05-03', '2019-05-03']],
    ['what is shown', '<p>Published May 3, 2019</p><p>Updated May 9, 2019</p>', '', ['2019-05-03', '2019-05-09']],
    [
      'what machines are told',
      '',
      ld({ '@type': 'Article', datePublished: '2019-05-03', dateModified: '2019-05-09' }),
      ['2019-05-03', '2019-05-09'],
    ],
  ])('%s', (_, line, head, dates) => {
    const { publishedTime, modifiedTime } = read(`<h1>How the tides turn</h1>${line}${prose}`, head);
    expect([publishedTime, modifiedTime]).toEqual(dates);
  });
});

describe('what it is about', () => {
  it('reads section, keywords and identifiers', () => {
    const head = ld({
      '@type': 'Article',
      articleSection: 'Sea',
      keywords: 'tides, Moon,tides,',
      isbn: '9783161484100',
    });
    const meta = '<meta name="keywords" content="other"><meta name="citation_pmid" content="12345678">';
    expect(read(prose, head + meta)).toMatchObject({
      section: 'Sea',
      keywords: ['tides', 'Moon'],
      identifiers: { isbn: '9783161484100', pmid: '12345678' },
    });
  });

  it.each([
    ['the address of a licence', '<a rel="license" href="/licence">CC BY</a>', '', 'https://shore.example/licence'],
    ['not a picture’s', '<figure><a rel="license" href="/licence">CC BY</a></figure>', '', ''],
    ['its name', '', '<meta name="dc.rights" content="CC BY-SA 4.0">', 'CC BY-SA 4.0'],
    ['no statement of rights', '', '<meta name="dc.rights" content="© 2019 The Shore">', ''],
  ])('%s', (_, body, head, licence) => {
    expect(read(prose + body, head).licence).toBe(licence);
  });
});

it('takes the language from the text where the template’s is another', () => {
  const german = '<p>Das Meer kommt und geht zweimal am Tag, und niemand hat es je gebeten, zu warten.</p>';
  const { lang, sources } = read(german.repeat(3));
  expect([lang, sources.lang]).toEqual(['de', 'text']);
  expect(read(prose.repeat(3), '', 'en-GB')).toMatchObject({ lang: 'en-GB', sources: { lang: 'document' } });
});
