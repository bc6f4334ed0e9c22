// The files of an import: picked, or dropped.
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../src/ui/words';

export function FilePicker({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const over = useSignal(false);
  return (
    <fieldset
      aria-label={t('importPick')}
      class={over.value ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <div>
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          {t('importPick')}
        </button>
        <span class="meta">{t('importDrop')}</span>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => onFiles([...(currentTarget.files ?? [])])}
      />
    </fieldset>
  );
}
