// What the text around speaks of stays with it: figures, tables, code. Beside or after the text, or all of links, it does not.
import { expect, it } from 'vitest';
import { blocksOf } from '../../../src/extract/choose/blocks';
import { withFigures } from '../../../src/extract/choose/figures';
import { documentOf } from '../html';

const text = `<p>${'The harbour was quiet in the morning. '.repeat(9)}</p>`;
const table = '<table><tr><th>Boat</th><th>Length</th></tr><tr><td>Wherry</td><td>17 m</td></tr></table>';

it.each([
  ['a caption', `${text}<figure><figcaption>Boats</figcaption></figure>${text}`, 1],
  ['a table', `${text}${table}${text}`, 4],
  ['a table in a box of its own', `${text}<div><div>${table}</div></div>${text}`, 4],
  ['a table of links', `${text}${table.replace(/>([\w ]+)<\/t/g, '><a href="/a">$1</a></t')}${text}`, 0],
  ['a table before the text', `${table}${text}${text}`, 0],
  ['a table after the text', `${text}${text}${table}`, 0],
  ['code', `${text}<pre><code>let boats = 3;\n\nlaunch(boats);</code></pre>${text}`, 1],
  ['code after the text', `${text}${text}<pre><code>let boats = 3;</code></pre>`, 0],
  ['a table among what is dropped', `${text}<div><p>${'Other news. '.repeat(90)}</p>${table}</div>${text}`, 0],
])('%s', (_case, html, restored) => {
  const found = blocksOf(documentOf(`<body><article>${html}</article></body>`).body, 'hidden');
  const chosen = Uint8Array.from(found.blocks, (block) => Number(block.text.startsWith('The harbour')));
  const count = (keeps: Uint8Array): number => keeps.filter((keep) => keep === 1).length;
  expect(count(withFigures(found, chosen)) - count(chosen)).toBe(restored);
});
