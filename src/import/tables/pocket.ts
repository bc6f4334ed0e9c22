// Pocket's CSV, as it was sent until the end of 2025: title,url,time_added,tags,status, tags parted by strokes.
// Shape: karakeep packages/shared/import-export/parsers.ts, wallabag src/Import/PocketCsvImport.php.
import { saved, stateOf } from '../fields';
import { table } from './table';

export const pocketCsv = table('pocket-csv', 'importPocket', ['title', 'url', 'time_added', 'status'], (row) => ({
  url: row('url'),
  title: row('title'),
  tags: row('tags').split('|'),
  state: stateOf({ archived: /^(archive|read)/i.test(row('status')) }),
  ...saved(row('time_added')),
}));
