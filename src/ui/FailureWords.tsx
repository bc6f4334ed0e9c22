// A failure in words: what happened, and the next step.
import type { ErrorCode } from '../errors';
import { errorWords } from './words';

export function FailureWords({ code }: { code: ErrorCode }) {
  const { what, next } = errorWords(code);
  return (
    <p class="failure">
      <strong>{what}</strong> {next}
    </p>
  );
}
