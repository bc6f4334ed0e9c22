// What a block's own text is like: its element, length, links, punctuation, and phrases that furniture uses.
import { phraseNames } from '../phrases';
import type { Columns } from './column';
import { slow } from './column';

const tags: Record<string, RegExp> = {
  p: /^p$/,
  h1: /^h1$/,
  h2: /^h2$/,
  h3: /^h3$/,
  h456: /^h[456]$/,
  li: /^li$/,
  cell: /^t[dh]$/,
  term: /^d[td]$/,
  pre: /^pre$/,
  caption: /^(figcaption|caption)$/,
  plain: /^(div|section|article|body|main|center)$/,
  control: /^(button|summary|legend)$/,
};
const social =
  /facebook\.com|twitter\.com|\/\/x\.com\/|pinterest|linkedin\.com|instagram\.com|whatsapp|mailto:|youtube\.com|t\.me\//;
const catalogue =
  /\/(tags?|topics?|category|categories|authors?|by|people|profile|users?|members?|keywords?|search)s?\//;

const places = { nowhere: 0, within: 1, start: 2 };

export const textColumns: Columns = (survey, put) => {
  const { blocks, size, link, prose, endsSentence, isHidden, phrases, facts } = survey;
  const texts = blocks.map(({ text }) => text);
  for (const [name, tag] of Object.entries(tags)) put(name, (i) => tag.test(blocks[i]!.box.tag));
  put('size', (i) => slow(size[i]!));
  put('link', (i) => link[i]!);
  put('links', (i) => Math.min(20, blocks[i]!.links));
  put('endsSentence', (i) => endsSentence[i]!);
  put('prose', (i) => slow(prose[i]!));
  put('commas', (i) => Math.min(10, count(texts[i]!, /[,،、，;]/g)));
  put('sentences', (i) => Math.min(12, count(texts[i]!, /[.!?](?=\s|$|["”])|[。！？।]/gu)));
  put('capitals', (i) => capitals(texts[i]!));
  put('digits', (i) => share(count(texts[i]!, /\d/g), texts[i]!.length));
  put('wordLength', (i) => texts[i]!.length / texts[i]!.split(' ').length);
  put('stressed', (i) => share(blocks[i]!.stressed, texts[i]!.length));
  put('startsLow', (i) => /^\p{Ll}/u.test(texts[i]!));
  put('startsQuoted', (i) => /^["“„«‘「]/u.test(texts[i]!));
  put('endsColon', (i) => /[:：]$/.test(texts[i]!));
  put('label', (i) => /^[^.!?:]{2,24}[:：] /u.test(texts[i]!));
  put('sign', (i) => /[|•·»›→]/.test(texts[i]!));
  put('pictures', (i) => Math.min(3, blocks[i]!.pictures));
  put('time', (i) => blocks[i]!.hasTime);
  put('inLink', (i) => blocks[i]!.isInLink);
  put('hidden', (i) => isHidden[i]!);
  put('parted', (i) => blocks[i]!.isParted);
  for (const name of phraseNames) put(`says:${name}`, (i) => places[phrases[i]![name] ?? 'nowhere']);
  put('says:year', (i) => /\b(19|20)\d\d\b/.test(texts[i]!));
  put('says:right', (i) => texts[i]!.includes('©'));
  put('asks', (i) => /[?？؟]$/.test(texts[i]!));
  put('to:fragment', (i) => blocks[i]!.links > 0 && blocks[i]!.targets.every((to) => /^(#|javascript)/.test(to)));
  put('to:social', (i) => blocks[i]!.targets.some((to) => social.test(to)));
  put('to:catalogue', (i) => blocks[i]!.targets.some((to) => catalogue.test(to)));
  const host = new URL(facts.url).hostname.replace(/^www\./, '');
  put('to:own', (i) => isOwn(blocks[i]!.targets, host));
  const repeats = new Map<string, number>();
  for (const text of texts) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  put('repeats', (i) => Math.min(5, repeats.get(texts[i]!)!));
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

function capitals(text: string): number {
  const words = text.split(' ');
  return words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).length / words.length;
}

/** The share of links that stay on the site; -1 where there is no link. */
function isOwn(targets: readonly string[], host: string): number {
  if (targets.length === 0) return -1;
  return targets.filter((to) => !/^(https?:)?\/\//.test(to) || to.includes(host)).length / targets.length;
}
