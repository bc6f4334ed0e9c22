// The ways to restore: from a file, or from the folder of a rolling backup.
import { useRef } from 'preact/hooks';
import { t } from '../../src/ui/words';
import { canPickFolder } from './folder-place';
import type { Work } from './work';

export function RestoreButtons({ work }: { work: Work }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="earlier">
      <h3>{t('restoreTitle')}</h3>
      <p class="meta">{t('restoreWords')}</p>
      <div class="choices">
        <button type="button" class="line" onClick={() => input.current?.click()}>
          {t('restoreFile')}
        </button>
        {canPickFolder() && (
          <button type="button" class="line" onClick={() => void work.fromFolder()}>
            {t('restoreFolder')}
          </button>
        )}
        <input
          ref={input}
          type="file"
          accept=".zip"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void work.fromFile(file);
            currentTarget.value = '';
          }}
        />
      </div>
    </section>
  );
}
