// Notes in Markdown with front matter: Obsidian Web Clipper's, MarkDownload's and MarkSnip's, and our own.
// Shape: help.obsidian.md/web-clipper (title, source, author, published, created, description, tags; authors as
// [[links]]), MarkDownload's default template (created, tags, source, author, then title and excerpt), docs/formats.md.
import { decodedWhole } from '../decode';
import { addressFields, addressRecord, isWebAddress, isYes, moment, problem, saved, textOf } from '../fields';
import type { Facts, Importer, ImportRecord } from '../importer';
import { readNote } from './front-matter';
import { toHtml } from './html';

export const markdown: Importer = {
  id: 'markdown',
  label: 'importMarkdown',
  recognise: ({ head }) => /^---[ \t]*\r?\n/.test(head) && /^(source|url|link|canonical|original)[ \t]*:/im.test(head),
  parse: async function* (file) {
    yield toRecord(await decodedWhole(file));
  },
};

type Fields = Record<string, unknown>;

function toRecord(text: string): ImportRecord {
  const place = { line: 1 };
  const note = readNote(text);
  if (!note) return problem(place, 'cutShort', text);
  const { fields } = note;
  const url =
    ['url', 'source', 'link', 'original', 'canonical'].map((key) => textOf(fields[key])).find(isWebAddress) ?? '';
  const { title: heading, body } = withoutPreamble(note.body);
  const known = {
    url,
    title: textOf(fields.title) || heading,
    tags: namesIn(fields.tags ?? fields.tag, true).map((tag) => tag.replace(/^#/, '')),
    note: textOf(fields.note ?? fields.notes),
    state: stateIn(fields),
    starred: isYes(fields.starred ?? fields.favorite),
    ...saved(fields.captured ?? fields.created ?? fields.saved ?? fields.date),
  };
  if (url === '' || body.trim() === '') return addressRecord(place, known);
  const html = toHtml(body);
  return {
    ...place,
    kind: 'capture',
    fields: { ...addressFields(known), html, content: 'article', facts: factsIn(fields) },
  };
}

function stateIn({ state, read, archived }: Fields): 'unread' | 'read' | 'archived' {
  if (state === 'read' || state === 'archived') return state;
  if (isYes(archived)) return 'archived';
  return isYes(read) ? 'read' : 'unread';
}

/** MarkDownload's template says the title and the excerpt once more before the text. */
function withoutPreamble(body: string): { title: string; body: string } {
  const match = /^\s*# (.+)\r?\n\s*> ## Excerpt\r?\n(?:>.*\r?\n)*\s*---[ \t]*\r?\n/.exec(body);
  return match ? { title: match[1]!.trim(), body: body.slice(match[0].length) } : { title: '', body };
}

function factsIn(fields: Fields): Facts {
  const text = (key: string): string => textOf(fields[key]).trim();
  const byline = namesIn(fields.author ?? fields.authors, false);
  const description = text('description') || text('excerpt');
  return {
    ...(byline.length > 0 && { byline }),
    ...(text('site') !== '' && { siteName: text('site') }),
    ...(moment(text('published')) !== undefined && { publishedTime: text('published') }),
    ...(moment(text('modified')) !== undefined && { modifiedTime: text('modified') }),
    ...(text('lang') !== '' && { lang: text('lang') }),
    ...(text('dir') === 'rtl' && { dir: 'rtl' as const }),
    ...(description !== '' && { excerpt: description }),
    ...(isWebAddress(text('image')) && { leadImage: text('image') }),
    ...(text('section') !== '' && { section: text('section') }),
    ...(text('licence') !== '' && { licence: text('licence') }),
    ...(Array.isArray(fields.keywords) && { keywords: namesIn(fields.keywords, false) }),
  };
}

/** Names in a list or a line, without the brackets of a link: `[[Ada Marsh|Ada]]` is Ada Marsh. */
function namesIn(value: unknown, isTags: boolean): string[] {
  const list = Array.isArray(value) ? value.flat(3).map(textOf) : textOf(value).split(isTags ? /[,\s[\]]+/ : ',');
  return list
    .map((name) => name.replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, '$1').trim())
    .filter((name) => name !== '');
}
