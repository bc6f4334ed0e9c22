// Where a page says that its whole article stands on one page.
import { describe, expect, it } from 'vitest';
import { wholeIn } from '../../../src/extract/several/whole';
import { documentOf } from '../html';

const url = 'https://ann.example/weir';
const found = (body: string) => wholeIn(documentOf(`<base href="${url}"><body>${body}</body>`), `${url}#top`);

describe('the whole of an article', () => {
  it.each(['View as one page', 'Single page', 'View all', 'Auf einer Seite lesen', 'Print version', '阅读全文'])(
    'is behind "%s"',
    (words) => {
      expect(found(`<a href="/mill">Mill</a><a href="?view=all#text">${words}</a>`)).toBe(`${url}?view=all`);
    },
  );

  it('is on the same site, and elsewhere than here', () => {
    expect(found('<a href="https://print.ann.example/weir">Print</a>')).toBe('https://print.ann.example/weir');
    expect(found('<a href="https://b.example/weir">Print</a>')).toBeUndefined();
    expect(found('<a href="javascript:print()">Print</a><a href="#">Print</a>')).toBeUndefined();
  });
});
