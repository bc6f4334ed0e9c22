// The room that the library takes, at the foot of the side.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { report } from '../../src/errors';
import { readUsage } from '../../src/storage/database/usage';
import { byteSize } from '../../src/ui/format';
import { t } from '../../src/ui/words';

export function Usage() {
  const words = useSignal('');
  useEffect(() => {
    readUsage().then(
      ({ used }) => {
        words.value = t('usageShort', byteSize(used));
      },
      (error: unknown) => report(error, 'usage'),
    );
  }, [words]);
  return <span class="usage">{words.value}</span>;
}
