// What a live page does not show is not taken from a page that was fetched either.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract';
import { conceal, concealedIn } from '../../../src/extract/several/concealed';
import { documentOf } from '../html';
import { show } from '../shown';

const style = '<style>.on-paper, #offer, nav { display: none }</style>';

const concealed = async (live: string, parsed: string): Promise<string[]> => {
  const page = documentOf(parsed);
  conceal(page, concealedIn(await show(style + live)));
  return [...page.querySelectorAll('[data-offprint-hidden]')].map(({ textContent }) => textContent!);
};

describe('a page read beside a live one', () => {
  it('hides what looks like what is hidden there, by classes in any order and by ids', async () => {
    const live = '<p class="a on-paper">One</p><div id="offer">Buy</div><p class="a">Text</p>';
    const parsed = '<p class="on-paper a">Two</p><div id="offer">Buy more</div><p class="a">Text</p><p id="b">B</p>';
    expect(await concealed(live, parsed)).toEqual(['Two', 'Buy more']);
  });

  it('shows what looks like anything in sight there, or stands only in what is hidden', async () => {
    const live =
      '<nav class="n"><p class="text">Menu</p></nav><p class="on-paper">One</p><p class="on-paper" style="display: block">Two</p>';
    expect(await concealed(live, '<p class="text">Text</p><p class="on-paper">Three</p>')).toEqual([]);
  });

  it('is not led astray by a form that shadows the names it goes by', async () => {
    const form =
      '<form class="on-paper"><input name="getAttribute"><input name="localName"><input name="parentNode">A</form>';
    expect(await concealed(form, form)).toHaveLength(1);
  });

  it('gives a text without it', async () => {
    const text = (n: number) =>
      `<p>On day ${n} the weir was opened, and the mill stood still until the evening came.</p>`;
    const pageOf = (n: number) =>
      `<body><article><h1>Weir</h1>${[1, 2, 3, 4, 5].map((each) => text(10 * n + each)).join('')}<p class="on-paper">Printed on sheet ${n} of the long and patient record of the weir.</p></article></body>`;
    const page = documentOf(pageOf(2));
    conceal(page, concealedIn(await show(style + pageOf(1))));
    const { article } = await extract(page, 'https://a.example/weir/2');
    expect(article.text).toContain('On day 25');
    expect(article.text).not.toContain('Printed on');
  });
});
