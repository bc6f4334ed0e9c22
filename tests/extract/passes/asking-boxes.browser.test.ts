// What asks for an address goes, with the words around it.
import { expect, it } from 'vitest';
import { askingBoxes } from '../../../src/extract/passes/asking-boxes';
import { afterPass } from '../html';

const prose = `<p>${'A sentence of the article that is long enough to count as its text. '.repeat(8).trim()}</p>`;
const form = '<form><label>Adresse <input type="email"></label><button>Los</button></form>';

it('drops the whole box', () => {
  const box = `<div><h3>Jeden Morgen</h3><p>Fünf Geschichten in Ihrem Postfach.</p>${form}</div>`;
  expect(afterPass(askingBoxes, `<article>${prose}${box}${prose}</article>`)).toBe(
    `<article>${prose}${prose}</article>`,
  );
});

it('keeps the text that a field stands in', () => {
  expect(afterPass(askingBoxes, `<div>${prose}${form}</div>`)).toBe(`<div>${prose}</div>`);
});

it('drops a row of buttons with its label', () => {
  const row = '<div><span>Filters:</span><button>Key events</button><button>All</button></div>';
  expect(afterPass(askingBoxes, prose + row)).toBe(prose);
});

it('leaves other fields alone', () => {
  const search = '<form><input type="search"></form>';
  expect(afterPass(askingBoxes, prose + search)).toBe(prose + search);
});
