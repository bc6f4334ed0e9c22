// Whether the same click may end better: not on a page that no extension may touch.
import type { ErrorCode } from '../src/errors';

const passing: readonly ErrorCode[] = [
  'tabGone',
  'pageSilent',
  'interrupted',
  'diskFull',
  'databaseBlocked',
  'databaseBroken',
  'unexpected',
];

export function worthAnotherTry(code: ErrorCode): boolean {
  return passing.includes(code);
}
