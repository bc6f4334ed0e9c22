// Raindrop's CSV: id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite.
// Shape: developer.raindrop.io/v1/export, help.raindrop.io/export.
import { folderTag, isYes, joinNotes, quotation, saved } from '../fields';
import { table } from './table';

export const raindrop = table('raindrop', 'importRaindrop', ['url', 'title', 'note', 'folder', 'created'], (row) => ({
  url: row('url'),
  title: row('title'),
  tags: [...row('tags').split(','), ...folderTag(row('folder'), /^(unsorted|archive)$/i)],
  note: joinNotes([row('note'), ...highlightsIn(row('highlights'))]),
  state: /^archive$/i.test(row('folder').trim()) ? 'archived' : 'unread',
  starred: isYes(row('favorite')),
  ...saved(row('created')),
}));

/** Each begins with "Highlight:", its remark with "Note:"; a text without either is one passage. */
function highlightsIn(text: string): string[] {
  const marked = text.split(/^Highlight:/m);
  if (marked.length === 1) return [quotation(text)];
  return marked.slice(1).map((part) => {
    const [passage = '', remark = ''] = part.split(/^Note:/m);
    return quotation(passage, remark);
  });
}
