// The form of a column.
import type { Survey } from '../survey';

/** Makes a column: a number for each block, 0 until it is written. */
export type Add = (name: string) => Float32Array;

/** One group of columns. */
export type Columns = (survey: Survey, add: Add) => void;

/** A number that grows ever more slowly: lengths and counts differ by factors, not by steps. */
export function slow(value: number): number {
  return Math.log2(1 + value);
}
