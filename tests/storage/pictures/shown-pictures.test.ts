// Which pictures belong to an article.
import { describe, expect, it } from 'vitest';
import { picturesOf } from '../../../src/storage/pictures/shown-pictures';

const of = (html: string, leadImage = '') => picturesOf({ html, leadImage });

describe('the pictures of an article', () => {
  it('are those its html shows, each once, and the lead image last', () => {
    const html = '<p><img src="https://a.example/1.png" alt="1"></p><img alt="" src="https://a.example/2.png">';
    expect(of(`${html}<img src="https://a.example/1.png">`, 'https://a.example/lead.jpg')).toEqual([
      'https://a.example/1.png',
      'https://a.example/2.png',
      'https://a.example/lead.jpg',
    ]);
  });

  it('are told by the address that the browser reads there', () => {
    expect(of('<img src="https://a.example/?w=1&amp;h=2&quot;">')).toEqual(['https://a.example/?w=1&h=2"']);
  });

  it('are found behind whatever other attributes say', () => {
    expect(of('<img alt="a > b src=&quot;no&quot;" open title="<img>" src="https://a.example/3.png">')).toEqual([
      'https://a.example/3.png',
    ]);
  });

  it('leave out what comes with the html or cannot be fetched', () => {
    expect(of('<img src="data:image/png;base64,AA=="><img src="https://"><img alt="no source">', 'blob:x')).toEqual([]);
  });

  it('are not what a text says of images', () => {
    expect(of('<p>&lt;img src="https://a.example/4.png"&gt;</p>')).toEqual([]);
  });
});
