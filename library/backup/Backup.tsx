// The backup dialog: how things stand, back up, restore.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Safekeeping, watchSafekeeping } from '../../src/safekeeping';
import { Dialog } from '../../src/ui/Dialog';
import { moment, relativeDate } from '../../src/ui/format';
import { plural, t } from '../../src/ui/words';
import type { DialogProps } from '../parts';
import { canPickFolder } from './folder-place';
import { acceptLoss, loss } from './guard';
import { RestoreButtons } from './RestoreButtons';
import { StepWords } from './StepWords';
import { createWork, type Work } from './work';

export function Backup({ onClose }: DialogProps) {
  const work = useMemo(createWork, []);
  const now = useSignal<Safekeeping | undefined>(undefined);
  useEffect(
    () =>
      watchSafekeeping((changed) => {
        now.value = changed;
      }),
    [now],
  );
  useEffect(() => () => work.stop(), [work]);
  const { at } = work.step.value;
  const isBusy = at === 'backingUp' || at === 'restoring';
  return (
    <Dialog title={t('backupTitle')} onClose={onClose}>
      <div class="import backup" aria-live="polite">
        {loss.value && (
          <div class="loss" role="alert">
            <p>
              <strong>{plural('libraryGone', loss.value.count)}</strong>{' '}
              {t('libraryGoneWhen', moment(loss.value.countedAt))}
            </p>
            <p>{t('libraryGoneWhy')}</p>
          </div>
        )}
        <StepWords work={work} />
        {!isBusy && now.value && !loss.value && <Making work={work} safekeeping={now.value} />}
        {!isBusy && <RestoreButtons work={work} />}
        {loss.value && !isBusy && (
          <button type="button" class="line" onClick={() => void acceptLoss()}>
            {t('libraryBeginAnew')}
          </button>
        )}
        <p class="meta">{t('uninstallWarning')}</p>
      </div>
    </Dialog>
  );
}

function Making({ work, safekeeping }: { work: Work; safekeeping: Safekeeping }) {
  const { backedUpAt, rolling, failingSince } = safekeeping;
  return (
    <>
      <p>{backedUpAt === 0 ? t('backupNever') : t('backupLast', relativeDate(backedUpAt))}</p>
      {failingSince > 0 && <p>{t('backupFailingSince', moment(failingSince))}</p>}
      <div class="choices">
        <button type="button" class="primary" onClick={() => void work.backUpNow()}>
          {t('backupNow')}
        </button>
        {canPickFolder() && !rolling && (
          <button type="button" class="line" onClick={() => void work.pick()}>
            {t('backupPick')}
          </button>
        )}
        {rolling && (
          <>
            <button type="button" class="line" onClick={() => void work.toFolder()}>
              {t('backupToFolder')}
            </button>
            <button type="button" class="line" onClick={() => void work.stopRolling()}>
              {t('backupStopRolling')}
            </button>
          </>
        )}
      </div>
      <p class="meta">{t(canPickFolder() ? 'backupFolderWords' : 'backupNoFolder')}</p>
    </>
  );
}
