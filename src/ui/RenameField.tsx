// A name that is written anew in its place: Enter and a look elsewhere keep it, Escape leaves it as it was.
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  name: string;
  /** For screen readers. */
  label: string;
  /** Told the name as it was written, once; undefined when it stays. */
  onDone: (name: string | undefined) => void;
}

export function RenameField({ name, label, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => field.current?.select(), []);
  const end = (written: string): void => {
    if (isDone.current) return;
    isDone.current = true;
    const wished = written.trim();
    onDone(wished === '' || wished === name ? undefined : wished);
  };
  return (
    <input
      ref={field}
      class="field name"
      dir="auto"
      aria-label={label}
      defaultValue={name}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(event.currentTarget.value);
        else if (event.key === 'Escape') end(name);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={(event) => end(event.currentTarget.value)}
    />
  );
}
