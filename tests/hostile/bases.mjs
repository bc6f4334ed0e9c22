// What the hostile pages are made of: the page fixtures, and soups of random elements.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../pages');

/** @type {{ name: string, html: string }[]} */
export const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, file: join(folder, name, 'source.html') }))
  .flatMap(({ name, file }) => {
    try {
      return [{ name, html: readFileSync(file, 'utf8') }];
    } catch {
      return []; // one that is made by a script: too large to be mutated two thousand times
    }
  });

const tags = (
  'a abbr article aside b base blockquote body br button caption center code col colgroup dd del details dialog div dl dt em ' +
  'embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 head header hr html i iframe img input ins kbd ' +
  'label legend li link main map marquee math menu meta mi mo mtext mglyph annotation-xml nav nobr noscript object ol optgroup ' +
  'option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot small ' +
  'source span strong style sub summary sup svg desc foreignObject title use animate table tbody td template textarea tfoot th ' +
  'thead time tr track u ul var video wbr xmp x-element'
).split(' ');
const words =
  'the tide came in over the wall and nobody had counted the boats, said the keeper of the light to the boy'.split(' ');

/** Elements opened and closed in no order, with some text. @param {import('./random.mjs').Chance} chance */
export function soup(chance) {
  const parts = ['<title>A soup</title>'];
  const length = 50 + chance.below(600);
  for (let at = 0; at < length; at += 1) {
    const tag = chance.pick(tags);
    const kind = chance.below(5);
    if (kind < 2) parts.push(`<${tag} ${attributeOf(chance)}>`);
    else if (kind === 2) parts.push(`</${tag}>`);
    else parts.push(sentence(chance));
  }
  return parts.join('');
}

/** @param {import('./random.mjs').Chance} chance */
export function sentence(chance) {
  return `${Array.from({ length: 5 + chance.below(40) }, () => chance.pick(words)).join(' ')}. `;
}

/** @param {import('./random.mjs').Chance} chance */
function attributeOf(chance) {
  return chance.pick([
    '',
    'class="article content post"',
    'id=main',
    'style="display:none"',
    'hidden',
    'aria-hidden=true',
    'role=main',
    'itemprop=articleBody',
    'href="#x"',
    'name=body',
    'src=x',
    'dir=rtl lang=ar',
    'contenteditable',
    'is=x-y',
    'slot=a',
    'shadowrootmode=open',
    'colspan=9999 rowspan=65535',
    'width=1 height=1',
    'type=hidden value="x"',
  ]);
}
