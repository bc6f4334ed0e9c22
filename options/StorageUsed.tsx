// How much the library takes, whether the browser may throw it away, and what ends it for certain.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../src/errors';
import { askForPersistence, readUsage } from '../src/storage/database/usage';
import { FailureWords } from '../src/ui/FailureWords';
import { byteSize } from '../src/ui/format';
import { t } from '../src/ui/words';

type Usage = Awaited<ReturnType<typeof readUsage>>;

export function StorageUsed() {
  const usage = useSignal<Usage | undefined>(undefined);
  const failure = useSignal<ErrorCode | undefined>(undefined);
  useEffect(() => {
    const read = async (): Promise<void> => {
      usage.value = await readUsage();
    };
    const failed = (error: unknown): void => {
      failure.value = codeOf(error);
    };
    read().catch(failed);
    // Whoever looks at this page wants the promise, if the browser gives it; its answer may be slow to come.
    askForPersistence().then(read).catch(failed);
  }, [usage, failure]);

  return (
    <>
      {failure.value && <FailureWords code={failure.value} />}
      {usage.value && <Figures {...usage.value} />}
      <p>{t('storageWhere')}</p>
      <p class="warning">{t('uninstallWarning')}</p>
    </>
  );
}

function Figures({ used, available, persisted }: Usage) {
  return (
    <>
      <p>
        <strong>{t('usage', byteSize(used), byteSize(available))}</strong>
      </p>
      <p>{t(persisted ? 'persistent' : 'notPersistent')}</p>
    </>
  );
}
