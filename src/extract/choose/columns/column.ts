// The form of a column.
import type { Survey } from '../survey';

/** Adds a column: its name, and its value for the block of an index. */
export type Put = (name: string, tell: (index: number) => number | boolean) => void;

/** One group of columns. */
export type Columns = (survey: Survey, put: Put) => void;

/** A number that grows ever more slowly: lengths and counts differ by factors, not by steps. */
export function slow(value: number): number {
  return Math.log2(1 + value);
}
