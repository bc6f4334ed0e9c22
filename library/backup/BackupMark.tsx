// A sign beside "Backup" when one is due.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { isDue, watchSafekeeping } from '../../src/safekeeping';
import { Icon } from '../../src/ui/icons';
import { t } from '../../src/ui/words';

export function BackupMark() {
  const due = useSignal(false);
  useEffect(
    () =>
      watchSafekeeping((now) => {
        due.value = isDue(now, Date.now());
      }),
    [due],
  );
  if (!due.value) return null;
  return (
    <span class="count" role="img" aria-label={t('backupDue')} title={t('backupDue')}>
      <Icon name="warning" />
    </span>
  );
}
