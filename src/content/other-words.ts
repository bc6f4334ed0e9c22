// The words of other languages than English, where they were brought: the build puts this in the place of extraction's own.
import type { Brought } from '../extract/page';
import { partInPage } from '../in-page';

/** Undefined where a page is in English beyond doubt. */
export function otherWords(): Brought['otherWords'] {
  return (partInPage('words') as Brought | undefined)?.otherWords;
}
