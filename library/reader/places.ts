// Where in each article its reader was, remembered in this browser: the latest few thousand.
import type { CaptureId } from '../../src/model';
import type { Place } from './frame/place';

const key = 'library.places';
const most = 2_000;

type Places = [id: CaptureId, block: number, share: number][];

export function placeOf(id: CaptureId): Place | undefined {
  const found = read().find(([each]) => each === id);
  return found && { block: found[1], share: found[2] };
}

/** Without a place nothing is remembered: reading begins at the beginning. */
export function rememberPlace(id: CaptureId, place: Place | undefined): void {
  const others = read().filter(([each]) => each !== id);
  const share = Math.round((place?.share ?? 0) * 1_000) / 1_000;
  const places: Places = place ? [[id, place.block, share], ...others] : others;
  localStorage.setItem(key, JSON.stringify(places.slice(0, most)));
}

function read(): Places {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

function isPlace(value: unknown): value is Places[number] {
  return Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number');
}
