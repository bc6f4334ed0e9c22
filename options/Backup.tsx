// Backup: when the last one worked, and the way to the dialog that makes and restores them.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from '../src/browser';
import { isDue, type Safekeeping, watchSafekeeping } from '../src/safekeeping';
import { moment } from '../src/ui/format';
import { t } from '../src/ui/words';

export function Backup() {
  const now = useSignal<Safekeeping | undefined>(undefined);
  useEffect(
    () =>
      watchSafekeeping((changed) => {
        now.value = changed;
      }),
    [now],
  );
  if (!now.value) return null;
  const { backedUpAt, rolling } = now.value;
  return (
    <>
      <p>
        <strong>{backedUpAt === 0 ? t('backupNever') : t('backupLast', moment(backedUpAt))}</strong>
      </p>
      <p>{t(rolling ? 'backupRolling' : 'backupByHand')}</p>
      {isDue(now.value, Date.now()) && <p class="warning">{t('backupDue')}</p>}
      <p>
        <a href={browser.runtime.getURL('library/index.html?dialog=backup')} target="_blank" rel="noreferrer">
          {t('backupOpen')}
        </a>
      </p>
      <p class="warning">{t('uninstallWarning')}</p>
    </>
  );
}
