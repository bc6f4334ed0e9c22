// Instapaper's CSV: URL,Title,Selection,Folder,Timestamp and, since November 2025, Tags as a JSON list.
// Shape: wallabag src/Import/InstapaperImport.php, which tells of both.
import { folderTag, quotation, saved, stateOf, textsOf } from '../fields';
import { table } from './table';

export const instapaper = table('instapaper', 'importInstapaper', ['url', 'title', 'selection', 'folder'], (row) => {
  const folder = row('folder');
  return {
    url: row('url'),
    title: row('title'),
    tags: [...folderTag(folder, /^(unread|archive|starred)$/i), ...tagsIn(row('tags'))],
    note: quotation(row('selection')),
    state: stateOf({ archived: /^archive$/i.test(folder) }),
    starred: /^starred$/i.test(folder),
    ...saved(row('timestamp')),
  };
});

function tagsIn(list: string): string[] {
  try {
    return textsOf(JSON.parse(list));
  } catch {
    return [];
  }
}
