// Formatted citations, each checked against examples that the guides of its style publish. The guides themselves could not
// be read while this was written: the examples stand word for word in at least one other project or library guide, named
// beside them where it has an address, that gives them as the guide's own; Dorris and a page without a day are ours.
import { describe, expect, it } from 'vitest';
import { type CitationStyle, citation } from '../../src/export/citation';
import type { FullCapture } from '../../src/model';
import { capture, captures } from './captures';

const cited = (style: CitationStyle, known: Partial<FullCapture>) =>
  citation(capture({ identifiers: {}, byline: [], publishedTime: '', siteName: '', ...known }), style).text;

describe('APA', () => {
  // apastyle.apa.org/style-grammar-guidelines/references/examples: "Webpage on a website", "Newspaper article", "Blog post",
  // "Journal article". Found as its examples in the golden sets of other programs that write APA: Bologna, NASA, Grady
  // (with volume and pages), Carey, Klymkowsky and the World Health Organization.
  it.each<[string, Partial<FullCapture>]>([
    [
      'Bologna, C. (2019, October 31). Why some people with anxiety love watching horror movies. HuffPost. https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
      {
        title: 'Why some people with anxiety love watching horror movies',
        byline: ['Caroline Bologna'],
        siteName: 'HuffPost',
        publishedTime: '2019-10-31',
        url: 'https://www.huffpost.com/entry/anxiety-love-watching-horror-movies_l_5d277587e4b02a5a5d57b59e',
      },
    ],
    [
      'World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
      {
        title: 'The top 10 causes of death',
        byline: ['World Health Organization'],
        siteName: 'World Health Organization',
        publishedTime: '2018-05-24',
        url: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
      },
    ],
    [
      'National Aeronautics and Space Administration. (n.d.). Climate change: How do we know? https://climate.nasa.gov/evidence/',
      {
        title: 'Climate change: How do we know?',
        byline: ['National Aeronautics and Space Administration'],
        siteName: 'National Aeronautics and Space Administration',
        url: 'https://climate.nasa.gov/evidence/',
      },
    ],
    [
      'Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      {
        title: 'Can we get better at forgetting?',
        byline: ['Benedict Carey'],
        siteName: 'The New York Times',
        publishedTime: '2019-03-22',
        url: 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html',
      },
    ],
    [
      'Klymkowsky, M. (2018, September 15). Can we talk scientifically about free will? Sci-Ed. https://blogs.plos.org/scied/2018/09/15/can-we-talk-scientifically-about-free-will/',
      {
        title: 'Can we talk scientifically about free will?',
        byline: ['Mike Klymkowsky'],
        siteName: 'Sci-Ed',
        publishedTime: '2018-09-15T09:00:00Z',
        url: 'https://blogs.plos.org/scied/2018/09/15/can-we-talk-scientifically-about-free-will/',
      },
    ],
    // The guide's has volume, issue and pages, which no page tells us.
    [
      'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture. https://doi.org/10.1037/ppm0000185',
      {
        title:
          'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
        byline: ['Jessica S. Grady', 'May Her', 'Geena Moreno', 'Cristina Perez', 'Jenny Yelinek'],
        siteName: 'Psychology of Popular Media Culture',
        publishedTime: '2019-07-01',
        identifiers: { doi: '10.1037/ppm0000185' },
      },
    ],
  ])('%s', (line, known) => {
    expect(cited('apa', known)).toBe(line);
  });

  it('of a page without author or date begins with its title', () => {
    const url = 'https://tides.example/x';
    expect(cited('apa', { title: 'Who turns the mill?', siteName: 'Tidal Notes', url })).toBe(
      'Who turns the mill? (n.d.). Tidal Notes. https://tides.example/x',
    );
  });

  // The Publication Manual, 9.8: of twenty-one authors nineteen and the last.
  it('of more than twenty authors names nineteen and the last', () => {
    const byline =
      'J. R. Gilbert,J. D. Smith,R. S. Johnson,A. Anderson,S. Plath,G. Martin,K. Sorenson,R. Jones,T. Adams,Z. Rothbaum,K. Esty,M. Gibbs,B. Taultson,G. Christner,L. Paulson,K. Tolo,W. L. Jacobson,R. A. Robinson,O. Maurer,P. Doe,N. White'.split(
        ',',
      );
    expect(cited('apa', { title: 'Choosing a title', byline, publishedTime: '2014' })).toMatch(
      /^Gilbert, J\. R\., Smith, J\. D\., Johnson, R\. S\., .* Tolo, K\., Jacobson, W\. L\., Robinson, R\. A\., Maurer, O\., \. \. \. White, N\. \(2014\)\. Choosing a title\. /,
    );
  });
});

describe('MLA', () => {
  // MLA Handbook, 9th edition, 5; style.mla.org, "Works Cited: A Quick Guide". Hollmichel and Nordquist: in sets of its
  // examples. Allen: lasc.libanswers.com/faq/344688. The day of access where there is no other: "Accessed" as in
  // library.piercecollege.edu/mla9/websites.
  it.each<[string, Partial<FullCapture>]>([
    [
      'Hollmichel, Stefanie. “The Reading Brain: Differences between Digital and Print.” So Many Books, 25 Apr. 2013, somanybooksblog.com/2013/04/25/the-reading-brain-differences-between-digital-and-print/.',
      {
        title: 'The Reading Brain: Differences between Digital and Print',
        byline: ['Stefanie Hollmichel'],
        siteName: 'So Many Books',
        publishedTime: '2013-04-25',
        url: 'https://somanybooksblog.com/2013/04/25/the-reading-brain-differences-between-digital-and-print/',
      },
    ],
    [
      'Nordquist, Richard. “What Is a Noun?” ThoughtCo, 28 May 2019, www.thoughtco.com/what-is-a-noun-1691442.',
      {
        title: 'What Is a Noun?',
        byline: ['Richard Nordquist'],
        siteName: 'ThoughtCo',
        publishedTime: '2019-05-28',
        url: 'https://www.thoughtco.com/what-is-a-noun-1691442',
      },
    ],
    [
      'Allen, Rachel. “How an Extraordinary Coincidence Inspired Lois Lowry’s New Book About World War II.” Slate, 22 Apr. 2020, slate.com/culture/2020/04/lois-lowry-on-the-horizon-interview-world-war-ii.html.',
      {
        title: 'How an Extraordinary Coincidence Inspired Lois Lowry’s New Book About World War II',
        byline: ['Rachel Allen'],
        siteName: 'Slate',
        publishedTime: '2020-04-22',
        url: 'https://slate.com/culture/2020/04/lois-lowry-on-the-horizon-interview-world-war-ii.html',
      },
    ],
    [
      'Dorris, Michael, and Louise Erdrich. “Who Turns the Mill?” Tidal Notes, May 2021, tides.example/x.',
      {
        title: 'Who Turns the Mill?',
        byline: ['Michael Dorris', 'Louise Erdrich'],
        siteName: 'Tidal Notes',
        publishedTime: '2021-05',
        url: 'https://tides.example/x',
      },
    ],
    [
      '“A Page Without a Day.” Tidal Notes, tides.example/y. Accessed 24 Nov. 2026.',
      { title: 'A Page Without a Day', siteName: 'Tidal Notes', url: 'https://tides.example/y' },
    ],
  ])('%s', (line, known) => {
    expect(cited('mla', known)).toBe(line);
  });

  it('names one of three authors', () => {
    const byline = ['Ada Marsh', 'Tom Dale', 'Una Reed'];
    expect(cited('mla', { byline })).toMatch(/^Marsh, Ada, et al\. “/);
  });
});

describe('Chicago', () => {
  // chicagomanualofstyle.org/tools_citationguide: "Notes and Bibliography: Sample Citations". Manjoo (17th edition, the same
  // in the 18th but for the place of the year in author-date), Yale and Snyder (18th): as the manual's in other programs'
  // tests. Google's says "Effective" before its day, which no page tells us.
  it.each<[string, Partial<FullCapture>]>([
    [
      'Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017. https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html.',
      {
        title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
        byline: ['Farhad Manjoo'],
        siteName: 'New York Times',
        publishedTime: '2017-03-08',
        url: 'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html',
      },
    ],
    [
      'Yale University. “About Yale: Yale Facts.” Accessed March 8, 2022. https://www.yale.edu/about-yale/yale-facts.',
      {
        title: 'About Yale: Yale Facts',
        byline: ['Yale University'],
        siteName: 'Yale University',
        capturedAt: Date.UTC(2022, 2, 8),
        url: 'https://www.yale.edu/about-yale/yale-facts',
      },
    ],
  ])('%s', (line, known) => {
    expect(cited('chicago', known)).toBe(line);
  });

  it('names up to six authors, and of more three', () => {
    const byline = ['Carl D. Snyder', 'Manuel Bedrossian', 'Casey Barr', 'Ada Four', 'Ben Five', 'Cy Six', 'Di Seven'];
    expect(cited('chicago', { byline })).toMatch(/^Snyder, Carl D\., Manuel Bedrossian, Casey Barr, et al\. “/);
    expect(cited('chicago', { byline: byline.slice(0, 6) })).toMatch(/Ben Five, and Cy Six\. “/);
    expect(cited('chicago', { byline: ['Amy J. Binder', 'Jeffrey L. Kidder'] })).toMatch(
      /^Binder, Amy J\., and Jeffrey L\. Kidder\. “/,
    );
  });
});

describe('any citation', () => {
  it('is one line, and HTML in which nothing of the page is markup', () => {
    for (const known of captures()) {
      for (const style of ['apa', 'mla', 'chicago'] as const) {
        const { text, html } = citation(known, style);
        expect(text).not.toMatch(/\n/);
        expect(html.replace(/<\/?i>/g, '')).not.toMatch(/[<>]/);
      }
    }
  });
});
