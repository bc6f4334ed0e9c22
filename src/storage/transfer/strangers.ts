// Which captures of an import meet nothing that is known, so that they can be added all at once.

import type { WholeCapture } from '../captures/whole';
import type { Database } from '../database/database';

/**
 * Those whose page and uid are neither in the library, nor in the trash, nor on the list of what is to be captured, nor
 * come a second time. The others are to be looked at one by one, after these.
 */
export async function strangersIn<T extends { whole: WholeCapture }>(
  db: Database,
  incoming: readonly T[],
): Promise<Set<T>> {
  if (incoming.length === 0) return new Set();
  const uids = incoming.map(({ whole }) => whole.row.uid);
  const pages = incoming.map(({ whole }) => whole.row.canonicalUrl);
  const wantedBy = incoming.flatMap(({ whole: { row } }) => [row.canonicalUrl, row.url]);
  const known = new Set(
    (
      await Promise.all([
        db.captures.where('uid').anyOf(uids).keys(),
        db.trash.where('uid').anyOf(uids).keys(),
        db.captures.where('canonicalUrl').anyOf(pages).keys(),
        db.wanted.where('canonicalUrl').anyOf(wantedBy).keys(),
      ])
    )
      .flat()
      .map(String),
  );
  const seen = new Set<string>();
  return new Set(
    incoming.filter(({ whole: { row, deletedAt } }) => {
      const { uid, canonicalUrl, url } = row;
      const comesAgain = seen.has(uid) || seen.has(canonicalUrl);
      seen.add(uid).add(canonicalUrl);
      // One that was deleted is known by its uid alone.
      const names = deletedAt === undefined ? [uid, canonicalUrl, url] : [uid];
      return !comesAgain && !names.some((name) => known.has(name));
    }),
  );
}
