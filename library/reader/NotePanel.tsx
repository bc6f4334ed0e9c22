// The reader's note on an article: kept as it is typed.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { FullCapture } from '../../src/model';
import { t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';

/** A pause in typing after which the note is kept, in milliseconds. */
const pause = 600;

export function NotePanel({ parts, capture }: { parts: LibraryParts; capture: FullCapture }) {
  const { noting, actions, reading } = parts;
  const field = useRef<HTMLTextAreaElement>(null);
  const isKept = useSignal(true);
  /** What is typed and not kept yet. */
  const pending = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = (): void => {
    clearTimeout(timer.current);
    const note = pending.current;
    pending.current = undefined;
    if (note === undefined) return;
    void actions.attempt(async () => {
      await noting.setNote(capture.id, note);
      isKept.value = pending.current === undefined;
    }, 'note');
  };
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);

  return (
    <section class="panel-line" aria-label={t('keyNote')}>
      <textarea
        ref={field}
        dir="auto"
        rows={4}
        aria-label={t('keyNote')}
        placeholder={t('notePlaceholder')}
        defaultValue={capture.note}
        onInput={({ currentTarget }) => {
          pending.current = currentTarget.value;
          isKept.value = false;
          clearTimeout(timer.current);
          timer.current = setTimeout(keep, pause);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          keep();
          reading.panel.value = undefined;
          reading.frame.peek()?.focus();
        }}
      />
      <p class="kept" role="status">
        {isKept.value && capture.note !== '' && t('noteKept')}
      </p>
    </section>
  );
}
