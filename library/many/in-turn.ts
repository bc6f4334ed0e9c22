// Works through a list, a few at a time and politely: one request of ours after the other for each host, with a pause.

export interface Manners {
  /** How many are under way together. */
  atOnce: number;
  /** Milliseconds between the end of one and the start of the next on the same host. */
  pause: number;
  signal: AbortSignal;
}

/** How often it is looked whether a host may be asked again. */
const look = 100;

/** Resolves when all is done, or what was under way when it was stopped. `work` sees to its own failures. */
export async function inTurn<T>(
  all: readonly T[],
  hostOf: (each: T) => string,
  work: (each: T) => Promise<void>,
  { atOnce, pause, signal }: Manners,
): Promise<void> {
  const waiting = [...all];
  /** When a host may be asked again; never while it is being asked. */
  const free = new Map<string, number>();
  const next = (): T | undefined => {
    const place = waiting.findIndex((each) => (free.get(hostOf(each)) ?? 0) <= Date.now());
    return place < 0 ? undefined : waiting.splice(place, 1)[0];
  };
  const goOn = async (): Promise<void> => {
    while (waiting.length > 0 && !signal.aborted) {
      const each = next();
      if (each === undefined) {
        await new Promise((resolve) => setTimeout(resolve, look));
        continue;
      }
      free.set(hostOf(each), Number.POSITIVE_INFINITY);
      await work(each);
      free.set(hostOf(each), Date.now() + pause);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
}
