// Which rows of a list are chosen: pure functions over ids, so that mouse, keyboard and tests share one model.
import type { CaptureId } from '../../model';
import { type Ids, placeOf, slice } from './order';

export interface Selection {
  readonly chosen: ReadonlySet<CaptureId>;
  /** Where a range starts: the row last chosen by itself. */
  readonly anchor: CaptureId | undefined;
}

export const nothing: Selection = { chosen: new Set(), anchor: undefined };

/** Chooses a row, or no longer. */
export function toggle({ chosen }: Selection, id: CaptureId): Selection {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, anchor: id };
}

/**
 * Chooses all rows from the anchor to this one, besides what is chosen already.
 * @param order the ids as the list shows them
 */
export function extendTo({ chosen, anchor }: Selection, id: CaptureId, order: Ids): Selection {
  const to = placeOf(order, id);
  const from = anchor === undefined ? to : placeOf(order, anchor);
  if (to < 0) return { chosen, anchor };
  const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  return { chosen: new Set([...chosen, ...slice(order, first, last + 1)]), anchor: from < 0 ? id : order[from] };
}

export function all(ids: Ids): Selection {
  return { chosen: new Set(Array.from(ids)), anchor: ids[0] };
}

/** Where a key leads in a list, as an index; undefined when the key does not move. */
export function moveBy(key: string, index: number, count: number, pageRows: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageRows,
    PageUp: -pageRows,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined || count === 0) return undefined;
  if (index < 0) return step > 0 && key !== 'End' ? 0 : key === 'Home' ? 0 : count - 1;
  return Math.min(Math.max(index + step, 0), count - 1);
}
