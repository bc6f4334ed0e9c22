// Spans of time by a clock that its user may set.

const minute = 60_000;

/**
 * Whether so many milliseconds have passed since a moment. One that is still to come was noted before the clock was set
 * back: nobody knows how long ago that is. Clocks are put right by seconds all the time.
 */
export function hasPassed(span: number, since: number, now = Date.now()): boolean {
  return since > now + minute || now - since >= span;
}
