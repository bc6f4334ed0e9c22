// An article on several pages: its first page is captured at once, the others join it, and what cannot be read is named.
import { describe, expect, it } from 'vitest';
import { type Bed, browsers, useBed } from './bed';
import { png } from './picture-files';
import { pressButton } from './press';
import type { Stored } from './stored';

const site = 'https://harbour.example';
const story = `${site}/2024/ferry`;
const urlOf = (number: number): string => (number === 1 ? story : `${story}/${number}`);

const says = (number: number, n: number): string =>
  `On page ${number} the ferry left for the ${n}. time before the fog had made up its mind, and nobody said a word.`;
const paragraphs = (number: number): string =>
  [1, 2, 3, 4, 5].map((n) => `<p>${says(number, n)} ${says(number, n + 5)}</p>`).join('\n');

function page(number: number, count: number, more = ''): string {
  const row = Array.from({ length: count }, (_, n) => `<a href="${urlOf(n + 1)}">${n + 1}</a>`).join(' ');
  const next = number < count ? `<a rel="next" href="${urlOf(number + 1)}">Next page</a>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry${number > 1 ? ` – Page ${number}` : ''}</title>
<meta property="og:type" content="article"><meta name="author" content="Mara Lind"><style>.once-only { display: none }</style></head>
<body><nav><a href="/">Home</a></nav><article><h1>The ferry</h1><p class="standfirst">A boat, an island, and forty years of fog between them.</p>
${paragraphs(number)}<p><img src="${site}/${number}.png" alt="The boat" width="400" height="300"></p>
<p class="once-only">Page ${number} was printed on the ${number}. day of the fog, for those who asked for paper and waited for it.</p>
<p class="note">Mara Lind has lived on the island since she was nine.</p></article>
<div class="pager">${row} ${next}${more}</div><footer>Harbour News</footer></body></html>`;
}

function put(bed: Bed, count: number, more = ''): void {
  for (let number = 1; number <= count; number += 1) bed.web.set(urlOf(number), page(number, count, more));
}

/** The last words of a page. */
const last = (number: number): string => says(number, 10);
const holds =
  (count: number) =>
  ({ bodies: [body] }: Stored): boolean =>
    body?.text.includes(last(count)) === true;

describe.each(browsers)('an article on several pages in %s', (kind) => {
  const bed = useBed(kind);

  it('is saved with its first page, and joined by the others: each asked for once, and what they repeat said once', async () => {
    put(bed, 4);
    for (const number of [1, 2, 3, 4]) bed.web.set(`${site}/${number}.png`, { type: 'image/png', body: png(number) });
    const popup = await bed.capture(await bed.open(story));
    await popup.dismiss();
    const { bodies, captures, versions, assets } = await bed.storedWhen(
      (stored) => holds(4)(stored) && stored.assets.length === 4,
    );
    expect([captures.length, versions.length]).toEqual([1, 0]);
    const { text } = bodies[0]!;
    for (const number of [1, 2, 3, 4]) expect(text.split(last(number))).toHaveLength(2);
    for (const repeated of ['A boat, an island', 'Mara Lind has lived']) {
      expect(text.split(repeated).length).toBeLessThanOrEqual(2);
    }
    expect(text).not.toMatch(/Page 2|Next page|Harbour News|was printed on/);
    expect(assets.map(({ url }) => url).sort()).toEqual([1, 2, 3, 4].map((number) => `${site}/${number}.png`));
    expect(bed.asked.filter((url) => url.startsWith(story))).toEqual([1, 2, 3, 4].map(urlOf));
    const library = await openDetails(bed);
    await library.waitForText(/Pages.*2024\/ferry.*ferry\/2.*ferry\/3.*ferry\/4/);
  });

  it('is read on one page where the site has that', async () => {
    const whole = `${story}?view=all`;
    put(bed, 3, `<a href="${whole}">View as one page</a>`);
    bed.web.set(whole, page(1, 1).replace(paragraphs(1), [1, 2, 3].map(paragraphs).join('')));
    await bed.capture(await bed.open(story));
    await bed.storedWhen(holds(3));
    expect(bed.asked.filter((url) => url.startsWith(story))).toEqual([story, whole]);
  });

  it('stays whole as far as it could be read, says where it ends, and goes on when told to', async () => {
    put(bed, 4);
    bed.web.set(urlOf(3), { type: 'text/html', status: 503, body: 'out of order' });
    const popup = await bed.capture(await bed.open(story));
    await popup.waitForText(/Not all pages of this article could be read/);
    expect(await popup.count('button', /^Try again$/)).toBe(1);
    await popup.dismiss();
    expect((await bed.stored()).bodies[0]!.text).toContain(last(2));
    bed.web.set(urlOf(3), page(3, 4));
    const library = await openDetails(bed);
    await library.waitForText(/ferry\/3 could not be reached/);
    await library.click('button', /^Try again$/);
    const { bodies } = await bed.storedWhen(holds(4));
    for (const number of [1, 2, 3, 4]) expect(bodies[0]!.text.split(last(number))).toHaveLength(2);
  });

  it('whose tab is gone asks for access, and is read on in a tab behind once it has it', async () => {
    put(bed, 3);
    bed.web.set(urlOf(2), { type: 'text/html', body: page(2, 3), delay: 60_000 });
    const tab = await bed.open(story);
    const popup = await bed.capture(tab);
    await popup.waitForText(/The pages that follow are being read/);
    const { text } = (await bed.stored()).bodies[0]!;
    expect([text.includes(last(1)), text.includes(last(2))]).toEqual([true, false]);
    await popup.dismiss();
    await tab.close();
    bed.web.set(urlOf(2), page(2, 3));
    const library = await openDetails(bed);
    await library.waitForText(/The pages that follow need access to harbour\.example/);
    await pressButton(library, 'Allow harbour.example');
    await bed.driver.allowAccess();
    await bed.storedWhen(holds(3));
    const open = await library.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url));
    expect(open.filter((url) => url?.startsWith('https:'))).toEqual([]);
  });
});

declare const chrome: { tabs: { query(filter: object): Promise<{ url?: string }[]> } };

async function openDetails(bed: Bed) {
  const [capture] = (await bed.stored()).captures;
  const library = await bed.openExtensionPage(`library/index.html#capture=${capture!.id}`);
  await library.click('button', /^Details$/);
  return library;
}
