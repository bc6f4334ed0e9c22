// The rows of some captures in a table beside theirs.
import type { Collection, Table } from 'dexie';
import type { CaptureId } from '../../model';

/** What one import brought has ids in a row: one range is asked for then, not one id after the other. */
export function ofCaptures<T, K>(table: Table<T, K>, ids: readonly CaptureId[]): Collection<T, K> {
  const [first, last] = [Math.min(...ids), Math.max(...ids)];
  const where = table.where('captureId');
  const areInARow = last - first + 1 === new Set(ids).size;
  return areInARow ? where.between(first, last, true, true) : where.anyOf([...ids]);
}
