// The kept pages: whether to keep them, the room they take, and making every article anew of them.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../src/errors';
import { changeSettings, type Settings } from '../src/settings';
import { sourcesSize } from '../src/storage/captures/sources';
import { watch } from '../src/storage/database/watch';
import { FailureWords } from '../src/ui/FailureWords';
import { byteSize } from '../src/ui/format';
import { t } from '../src/ui/words';
import { ExtractAll } from './ExtractAll';

export function KeptPages({ settings }: { settings: ReadonlySignal<Settings> }) {
  const size = useSignal<number | undefined>(undefined);
  const failure = useSignal<ErrorCode | undefined>(undefined);
  const failed = (error: unknown): void => {
    failure.value = codeOf(error);
  };
  useEffect(() => {
    const show = (bytes: number): void => {
      size.value = bytes;
    };
    return watch(sourcesSize, show, failed);
  }, [size]);

  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.value.keepSource}
          onChange={({ currentTarget }) => void changeSettings({ keepSource: currentTarget.checked }).catch(failed)}
        />
        <span>
          {t('keepSource')}
          <small>{t('keepSourceHint')}</small>
        </span>
      </label>
      {failure.value && <FailureWords code={failure.value} />}
      {size.value !== undefined && <p>{t('sourcesSize', byteSize(size.value))}</p>}
      <ExtractAll onFailure={failed} />
    </>
  );
}
