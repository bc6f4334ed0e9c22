// A text in which what was searched for is marked.
import type { ComponentChildren } from 'preact';
import type { Mark } from '../library-access';

/** Marks are in order and apart from each other. */
export function Marked({ text, marks = [] }: { text: string; marks?: readonly Mark[] | undefined }) {
  const parts: ComponentChildren[] = [];
  let done = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(done, start), <mark key={start}>{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
