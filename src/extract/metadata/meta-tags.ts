// What a page says of itself in meta elements: Highwire, Dublin Core, OpenGraph and the names that large sites use.
import type { Claim, Field } from './claims';
import { namesByField } from './meta-names';

const fields = new Map(
  (Object.entries(namesByField) as [Field, string][]).flatMap(([field, names]) =>
    names.split(' ').map((name, rank) => [name, { field, rank }] as const),
  ),
);

export function fromMetaTags(copy: Document): Claim[] {
  const contents = contentsByName(copy);
  const ranked: { claim: Claim; rank: number }[] = [];
  for (const [name, values] of contents) {
    const known = fields.get(name);
    if (!known) continue;
    const { field, rank } = known;
    for (const content of values) {
      const value = field === 'identifier' ? `${name}:${content}` : content;
      ranked.push({ claim: { field, value, source: 'meta' }, rank });
    }
  }
  ranked.push(...fromLabels(contents));
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .map(({ claim }) => claim)
    .filter(({ field, value }) => !(field === 'author' && /^https?:|^\/\/|^\//.test(value)));
}

/** Twitter's cards have free labels: "Written by" is one that the largest publishing system fills in. */
function fromLabels(contents: Map<string, string[]>): { claim: Claim; rank: number }[] {
  return ['1', '2'].flatMap((number) => {
    const label = contents.get(`twitter.label${number}`)?.[0] ?? '';
    const value = contents.get(`twitter.data${number}`)?.[0] ?? '';
    if (!writtenBy.test(label) || value === '') return [];
    return [{ claim: { field: 'author' as const, value, source: 'meta' as const }, rank: 5 }];
  });
}

const writtenBy =
  /^(written|posted|words) by$|^verfasst von$|^écrit par$|^escrito por$|^scritto da$|^geschreven door$|^författare$|^автор|^написано|^作者/i;

function contentsByName(copy: Document): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of copy.querySelectorAll('meta[content], meta[value]')) {
    // Twitter's cards were first written with `value`, and other elements after them.
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value')!).trim();
    if (content === '') continue;
    const keys = new Set(
      ['name', 'property', 'http-equiv', 'itemprop'].flatMap((attribute) => {
        if (attribute === 'itemprop' && meta.parentElement?.localName !== 'head') return [];
        return (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/);
      }),
    );
    for (const key of keys) {
      if (key === '') continue;
      const name = key.replace(/[:_-]/g, '.');
      contents.set(name, [...(contents.get(name) ?? []), content]);
    }
  }
  return contents;
}
