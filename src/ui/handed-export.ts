// An export that one page hands to another by its address: `#export=epub&ids=12-9,4`. Ids stand in the order of their
// list; those that follow one another, up or down, are told by the first and the last.
import type { CaptureId } from '../model';

export interface HandedExport {
  format: string;
  ids: CaptureId[];
}

export function handedHash({ format, ids }: HandedExport): string {
  const runs: [first: CaptureId, last: CaptureId][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    const by = run && Math.sign(run[1] - run[0]);
    if (run && Math.abs(id - run[1]) === 1 && (by === 0 || by === id - run[1])) run[1] = id;
    else runs.push([id, id]);
  }
  const written = runs.map(([first, last]) => (first === last ? first : `${first}-${last}`));
  return `#${new URLSearchParams({ export: format, ids: written.join() })}`;
}

/** Undefined for an address that hands none over. */
export function handedIn(hash: string): HandedExport | undefined {
  const named = new URLSearchParams(hash.slice(1));
  const format = named.get('export');
  const written = named.get('ids') ?? '';
  if (format === null || !/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(written)) return undefined;
  return { format, ids: written.split(',').flatMap(idsOf) };
}

function idsOf(run: string): CaptureId[] {
  const [first = 0, last = first] = run.split('-').map(Number);
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, at) => first + at * (last < first ? -1 : 1));
}
