// How good a hit is, by what the list is sorted by: the better, the earlier it comes.
import type { CaptureId } from '../../model';
import { database } from '../database/database';
import { orderedIds } from '../database/orders';
import type { Sort } from '../database/views';
import { unpublished } from './documents';
import type { Matches } from './evaluating';
import type { OpenSegment } from './lookup';

/** The score of a document of a segment. */
export type Ranking = (segment: OpenSegment, at: number, matches: Matches) => number;

const day = 86_400_000;

/** Makes the ranking of a sort; that of titles and sites reads their order. */
export async function rankingOf({ by, reversed = false }: Sort): Promise<Ranking> {
  const score = await scoreOf(by);
  return reversed ? (...hit) => -score(...hit) : score;
}

async function scoreOf(by: Sort['by']): Promise<Ranking> {
  switch (by) {
    case 'relevance':
      return (_, at, { scores }) => scores?.[at] ?? 0;
    case 'captured':
      return ({ documents }, at) => documents.capturedAt[at]!;
    case 'published':
      return ({ documents: { published, capturedAt } }, at) =>
        published[at] === unpublished ? capturedAt[at]! / day : published[at]!;
    case 'length':
      return ({ documents }, at) => documents.words[at]!;
    default: {
      const places = new Map<CaptureId, number>();
      const ids = await database.run((db) => orderedIds(db, { view: 'all', sort: { by } }));
      for (const [place, id] of ids.entries()) places.set(id, place);
      return ({ documents }, at) => -(places.get(documents.ids[at]!) ?? ids.length);
    }
  }
}
