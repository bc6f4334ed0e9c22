import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/background/refusal';

const refused = new Error('Cannot access contents of the page');

describe('reasonOf', () => {
  it.each([
    ['chrome://version/', 'browserPage'],
    ['about:support', 'browserPage'],
    ['view-source:https://news.example/', 'browserPage'],
    ['chrome-extension://abcdef/options.html', 'browserPage'],
    ['about:blank', 'blankPage'],
    ['about:newtab', 'blankPage'],
    ['chrome://newtab/', 'blankPage'],
    ['https://chromewebstore.google.com/detail/x', 'storePage'],
    ['https://addons.mozilla.org/firefox/', 'storePage'],
    ['https://papers.example/paper.pdf?download=1', 'pdfPage'],
    ['file:///home/reader/page.html', 'filePage'],
    ['https://news.example/story', 'noAccess'],
  ])('%s is %s', (url, code) => {
    expect(reasonOf(url, refused)).toBe(code);
  });

  it('reads the words of the browser where the address is hidden', () => {
    expect(reasonOf(undefined, new Error('Cannot access a chrome:// URL'))).toBe('browserPage');
    expect(reasonOf(undefined, new Error('The extensions gallery cannot be scripted.'))).toBe('storePage');
    expect(reasonOf(undefined, new Error('Missing host permission for the tab'))).toBe('noAccess');
  });

  it('knows a tab that went away, whatever its address', () => {
    expect(reasonOf('https://news.example/', new Error('No tab with id: 7'))).toBe('tabGone');
    expect(reasonOf('https://news.example/', new Error('Frame with ID 0 was removed.'))).toBe('tabGone');
  });
});
