// Records of tagged lines. Tags are of the RIS specification that Reference Manager published (2011).
import type { FullCapture } from '../../model';
import { keyer } from '../citation/keys';
import { inverted } from '../citation/names';
import { type DateParts, type Reference, referenceOf } from '../citation/reference';

const types: Record<Reference['type'], string> = { webpage: 'ELEC', 'article-journal': 'JOUR', article: 'UNPB' };

/** One record a capture, a blank line between them. */
export async function* records(captures: AsyncIterable<FullCapture>): AsyncGenerator<string> {
  const keyOf = keyer();
  for await (const capture of captures) yield record(referenceOf(capture, keyOf(capture)));
}

function record(item: Reference): string {
  const lines: [string, string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', inverted(name)]),
    ['T2', item['container-title']],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && day(item.issued['date-parts'][0])],
    ['DO', item.DOI],
    ['SN', item.ISBN],
    ['AN', item.PMID],
    ['M1', item.number],
    ['AB', item.abstract],
    ['N1', item.note],
    ...(item.keyword?.split(', ') ?? []).map((word): [string, string] => ['KW', word]),
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', day(item.accessed['date-parts'][0])],
    // EndNote, of a web page, looks here.
    ['M1', item.type === 'webpage' ? day(item.accessed['date-parts'][0]) : undefined],
  ];
  const known = lines.filter(([, value]) => value !== undefined && value !== '');
  return `${known.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n\r\n`;
}

/** `YYYY/MM/DD`: the slashes stand even where a part is unknown. */
function day([year, month, date]: DateParts): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(date)}`;
}
