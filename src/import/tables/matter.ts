// Matter's CSV: Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,
// Last Interaction Date,File Id; tags parted by semicolons. Shape: karakeep packages/shared/import-export/parsers.ts.
import { isYes, saved, stateOf } from '../fields';
import { table } from './table';

export const matter = table('matter', 'importMatter', ['title', 'url', 'in queue', 'favorited'], (row) => ({
  url: row('url'),
  title: row('title'),
  tags: row('tags').split(';'),
  state: stateOf({ archived: !isYes(row('in queue')), read: isYes(row('read')) }),
  starred: isYes(row('favorited')),
  ...saved(row('last interaction date')),
}));
