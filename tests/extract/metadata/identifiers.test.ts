// Numbers of libraries, as pages write them.
import { expect, it } from 'vitest';
import { identifiersOf } from '../../../src/extract/metadata/identifiers';

const page = 'https://shore.example/tides';

it.each([
  ['citation.doi:10.5555/tide.1', { doi: '10.5555/tide.1' }],
  ['dc.identifier:https://doi.org/10.5555%2Ftide(1).', { doi: '10.5555/tide(1)' }],
  ['citation.arxiv.id:2101.00001v2', { arxiv: '2101.00001v2' }],
  ['citation.arxiv.id:arXiv:math.GT/0309136', { arxiv: 'math.GT/0309136' }],
  ['isbn:978-3-16-148410-0', { isbn: '9783161484100' }],
  ['book.isbn:0-8044-2957-x', { isbn: '080442957X' }],
  ['isbn:978-3-16-148410-1', {}],
  ['citation.pmid:12345678', { pmid: '12345678' }],
  ['dc.identifier:oai:shore.example/12345678', {}],
  ['https://en.example/wiki/Tide', {}],
])('%s', (value, expected) => {
  expect(identifiersOf([{ field: 'identifier', value, source: 'meta' }], page)).toEqual(expected);
});

it('reads the address of a resolver or an archive, and of no other site', () => {
  expect(identifiersOf([], 'https://arxiv.org/abs/2101.00001')).toEqual({ arxiv: '2101.00001' });
  expect(identifiersOf([], 'https://pubmed.ncbi.nlm.nih.gov/12345678/')).toEqual({ pmid: '12345678' });
  expect(identifiersOf([], 'https://shore.example/10.5555/tide.1')).toEqual({});
});
