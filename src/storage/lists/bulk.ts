// Changes of everything that a query finds, or of chosen captures: in batches, followed, ended and taken back at will.
// Only ids are held meanwhile; rows are read a batch at a time, bodies never.
import type { CaptureId, ReadState } from '../../model';
import { type Changed, changeRows } from '../captures/changing';
import { inState, withStar } from '../captures/marking';
import type { Done } from '../captures/undo';
import type { Steps } from '../database/batches';
import type { StoredRow } from '../database/rows';
import { changeTags } from '../tags/tags';
import { moveToTrash, restoreFromTrash } from '../trash';
import { listIds, type Query } from './lists';

/** What to do to captures. */
export type Change =
  | { kind: 'state'; state: ReadState }
  | { kind: 'star'; starred: boolean }
  | { kind: 'tags'; add?: readonly string[]; remove?: readonly string[] }
  | { kind: 'trash' }
  | { kind: 'restore' };

/**
 * Changes captures. What a query finds is settled at the beginning; what is gone when its turn comes is passed over.
 * Ended by the signal of `steps`, it answers with what was done until then, which can be taken back as well.
 * @throws {CaptureError} of the batch that failed; earlier ones stay done
 */
export async function changeAll(which: Query | readonly CaptureId[], change: Change, steps: Steps = {}): Promise<Done> {
  const ids = 'view' in which ? await listIds(which) : which;
  switch (change.kind) {
    case 'state':
      return undoably(ids, (row) => inState(row, change.state), asBefore('state'), steps);
    case 'star':
      return undoably(ids, (row) => withStar(row, change.starred), asBefore('starred'), steps);
    case 'tags':
      return changeTags(ids, change, steps);
    case 'trash':
      return movedBack(moveToTrash, restoreFromTrash, ids, steps);
    case 'restore':
      return movedBack(restoreFromTrash, moveToTrash, ids, steps);
  }
}

type Field = 'state' | 'starred';
/** Gives a row as it was, where nothing else became of it since. */
type Back = (now: StoredRow, changed: Pick<StoredRow, Field>, before: Pick<StoredRow, Field>) => StoredRow | undefined;

function asBefore(field: Field): Back {
  return (now, changed, before) => {
    if (now[field] !== changed[field]) return undefined;
    return field === 'state' ? inState(now, before.state) : withStar(now, before.starred === 1);
  };
}

async function undoably(
  ids: readonly CaptureId[],
  change: (row: StoredRow) => StoredRow | undefined,
  back: Back,
  steps: Steps,
): Promise<Done> {
  const known = new Map<CaptureId, [changed: Pick<StoredRow, Field>, before: Pick<StoredRow, Field>]>();
  const remember = (all: Changed[]): void => {
    for (const { before, after } of all) known.set(after.id, [standing(after), standing(before)]);
  };
  await changeRows(ids, change, remember, steps);
  return {
    changed: known.size,
    undo: (undoSteps) => changeRows([...known.keys()], (row) => back(row, ...known.get(row.id)!), undefined, undoSteps),
  };
}

function standing({ state, starred }: StoredRow): Pick<StoredRow, Field> {
  return { state, ...(starred && { starred }) };
}

async function movedBack(
  move: typeof moveToTrash,
  moveBack: typeof moveToTrash,
  ids: readonly CaptureId[],
  steps: Steps,
): Promise<Done> {
  const moved: CaptureId[] = [];
  await move(ids, (batch) => moved.push(...batch), steps);
  return { changed: moved.length, undo: (undoSteps) => moveBack(moved, undefined, undoSteps) };
}
