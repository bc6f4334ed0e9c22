// Bookmark files, as browsers, Pinboard, Raindrop and Linkding write them, and Pocket's HTML, which is a list of links.
// Shape: "Netscape Bookmark File Format" (learn.microsoft.com, archive), Pinboard's TOREAD and TAGS; Pocket's ril_export.html
// has two lists below the headings "Unread" and "Read Archive", with `time_added` and `tags` at each link.
import type { Content } from '../content';
import { decoded } from '../decode';
import { addressRecord, joinNotes, problem, saved, stateOf } from '../fields';
import type { AddressFields, Importer, ImportRecord } from '../importer';
import { attributesOf, plainText } from './entities';

export const bookmarks: Importer = {
  id: 'bookmarks',
  label: 'importBookmarks',
  recognise: ({ head }) =>
    /^\s*<!doctype netscape-bookmark-file-1/i.test(head) || /<dl[^>]*>\s*(<p>\s*)?<dt>/i.test(head),
  parse: (file) => links(file),
};

export const pocketHtml: Importer = {
  id: 'pocket-html',
  label: 'importPocket',
  recognise: ({ head }) => /<li>\s*<a\b[^>]*\btime_added=/i.test(head),
  parse: (file) => links(file),
};

/** Folders that only say where the browser keeps what has no folder. */
const rootFolder = 'personal_toolbar_folder';
const rootNames =
  /^(bookmarks( bar| menu| toolbar)?|other bookmarks|mobile bookmarks|favou?rites( bar)?|imported|unsorted|unread|read archive|archive)$/i;

/** A link, a folder, a note, a level down or up; last, a link that does not end. */
const token =
  /<a\b([^>]*)>((?:(?!<(?:a|d[dtl]|li)\b).)*?)<\/a\s*>|<h[1-3]\b([^>]*)>(.*?)<\/h[1-3]\s*>|<dd\b[^>]*>([^<]*)|<(dl)\b|<\/(dl)\s*>|(<a\b[^\n]*)/gis;

interface Link {
  line: number;
  fields: Partial<AddressFields>;
}

/** Reads signs of the format alone, so that a file that was cut or damaged gives all that is whole in it. */
async function* links(file: Content): AsyncGenerator<ImportRecord> {
  const folders: string[] = [];
  let folder = '';
  let archived = false;
  let last: Link | undefined;
  for await (const { line, match, isLast } of tokensOf(file)) {
    const [, attributes, words = '', folderAttributes = '', folderName, note, opens, closes, broken] = match;
    if (note !== undefined) {
      if (last) last.fields.note = joinNotes([last.fields.note ?? '', plainText(note)]);
      continue;
    }
    if (last) yield addressRecord({ line: last.line }, last.fields);
    last = undefined;
    if (attributes !== undefined) last = linkOf(line, attributes, words, { folders, archived });
    else if (folderName !== undefined) {
      folder = folderAttributes.toLowerCase().includes(rootFolder) ? '' : plainText(folderName).trim();
      archived = /^(read )?archive$/i.test(folder);
      if (rootNames.test(folder)) folder = '';
    } else if (opens) {
      folders.push(folder);
      folder = '';
    } else if (closes) folders.pop();
    else if (broken) yield problem({ line }, isLast ? 'cutShort' : 'badRecord', broken);
  }
  if (last) yield addressRecord({ line: last.line }, last.fields);
}

function linkOf(
  line: number,
  tag: string,
  words: string,
  where: { folders: readonly string[]; archived: boolean },
): Link {
  const attributes = attributesOf(tag);
  const path = where.folders.filter((name) => name !== '').map((name) => name.replaceAll('/', '-'));
  const toRead = attributes.get('toread');
  const fields = {
    url: attributes.get('href') ?? '',
    title: plainText(words),
    tags: [...(attributes.get('tags') ?? '').split(','), path.join('/')],
    state: stateOf({ archived: where.archived, read: toRead === '0' }),
    ...saved(attributes.get('add_date') ?? attributes.get('time_added')),
  };
  return { line, fields };
}

/** The signs of the format with their lines, from a file of any length. */
async function* tokensOf(file: Content): AsyncGenerator<{ line: number; match: RegExpExecArray; isLast: boolean }> {
  let line = 1;
  for await (const { text, isLast } of piecesOf(file)) {
    let at = 0;
    for (const match of text.matchAll(token)) {
      line += newlines(text, at, match.index);
      at = match.index;
      yield { line, match, isLast: isLast && match.index + match[0].length === text.length };
    }
    line += newlines(text, at, text.length);
  }
}

/** The text in pieces that end where a link, a folder or a list begins. */
async function* piecesOf(file: Content): AsyncGenerator<{ text: string; isLast: boolean }> {
  let rest = '';
  for await (const chunk of decoded(file)) {
    rest += chunk;
    const upTo = Math.max(...['<DT', '<dt', '<li', '<LI'].map((sign) => rest.lastIndexOf(sign)));
    if (upTo <= 0) continue;
    yield { text: rest.slice(0, upTo), isLast: false };
    rest = rest.slice(upTo);
  }
  yield { text: rest.trimEnd(), isLast: true };
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
