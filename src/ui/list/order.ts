// The order of a list as ids: pure functions, fast enough for a hundred thousand of them.
import type { CaptureId } from '../../model';

export type Ids = ArrayLike<CaptureId>;

/** The place of an id; -1 when it is not there. */
export function placeOf(ids: Ids, id: CaptureId | undefined): number {
  return id === undefined ? -1 : Array.prototype.indexOf.call(ids, id);
}

export function slice(ids: Ids, from: number, to: number): CaptureId[] {
  return Array.prototype.slice.call(ids, from, to);
}

/** An order with the ids that are kept in it though the library no longer lists them: each after its old neighbour. */
export function inPlace(before: Ids, fresh: Ids, kept: readonly CaptureId[]): Ids {
  const missing = kept.filter((id) => placeOf(fresh, id) < 0 && placeOf(before, id) >= 0);
  if (missing.length === 0) return fresh;
  const order = Array.from(fresh);
  const places = missing.map((id) => placeOf(before, id)).sort((one, other) => one - other);
  for (const place of places) {
    let neighbour = place - 1;
    while (neighbour >= 0 && !order.includes(before[neighbour]!)) neighbour -= 1;
    order.splice(neighbour < 0 ? 0 : order.indexOf(before[neighbour]!) + 1, 0, before[place]!);
  }
  return order;
}

/** When the active row leaves the list, the one that takes its place becomes active. */
export function survivor(active: CaptureId | undefined, before: Ids, after: Ids): CaptureId | undefined {
  if (active === undefined || placeOf(after, active) >= 0) return active;
  return after[Math.min(Math.max(placeOf(before, active), 0), after.length - 1)];
}
