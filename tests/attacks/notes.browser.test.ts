// Every attack in a note, as an article and as what is noted of it, read by a renderer that lets everything through.
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { noteWriter } from '../../src/export/markdown/note';
import { presets } from '../../src/export/markdown/template/presets';
import { articleOfContent, sanitisedAgain } from '../../src/extract/imported';
import { capture } from '../export/captures';
import own from './own.txt?raw';

const attacks = own.trimEnd().split('\n');

/** As they stand, and where an address written out, a formula or code comes before them. */
const placed = attacks.flatMap((attack) => [
  attack,
  `https://a.example/?${attack}`,
  `www.a.example/"${attack}`,
  `${'`'}x${attack}`,
  `\\${attack}`,
]);

const lenient = gfmHtml();
for (const name of ['htmlFlowData', 'htmlTextData'] as const) delete lenient.exit?.[name];

function rendered(note: string): Element[] {
  const html = micromark(note.replace(/^---\n[\s\S]*?\n---\n/, ''), {
    ...{ extensions: [gfm()], htmlExtensions: [lenient], allowDangerousHtml: true, allowDangerousProtocol: true },
  });
  return [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')];
}

/** What of a note would run, or ask for something that is no picture of the article. */
function liveIn(note: string): string[] {
  return rendered(note)
    .filter(
      (element) =>
        element.matches(
          'script, style, svg, iframe, object, embed, form, link, meta, base, input:not([type=checkbox])',
        ) ||
        element.getAttributeNames().some((name) => /^on|^style$|^srcset$/.test(name)) ||
        /^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

const texts = placed.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

describe('in a note', () => {
  it.each(['offprint', 'obsidian', 'plain', 'logseq'] as const)(
    'of %s no attack lives that is noted or named',
    (id) => {
      const write = noteWriter(presets[id].note);
      const live = placed.flatMap((text) =>
        liveIn(write(capture({ title: text, byline: [text], siteName: text, note: text, html: '<p>x</p>' }))),
      );
      expect(live).toEqual([]);
    },
  );

  it('no attack lives that an article says in words, in a formula or in code', () => {
    const write = noteWriter(presets.offprint.note);
    const live = texts.flatMap((text) => {
      const formula = `<math alttext="${text.replaceAll('"', '&quot;')}"><mi>x</mi></math>`;
      return [
        `<p>${text}</p>`,
        `<p><b>https://a.example/</b>${text}</p>`,
        `<p>${formula}</p>`,
        `<p><code>${text}</code></p>`,
      ].flatMap((html) => liveIn(write(capture({ html }))));
    });
    expect(live).toEqual([]);
  });

  it('no attack lives that is the article', async () => {
    const write = noteWriter(presets.offprint.note);
    const live: string[] = [];
    for (const attack of attacks) {
      const article = await articleOfContent(`<p>Words that are there.</p>${attack}`, 'https://a.example/');
      for (const html of [article.html, sanitisedAgain(attack).html]) live.push(...liveIn(write(capture({ html }))));
    }
    expect(live).toEqual([]);
  });
});
