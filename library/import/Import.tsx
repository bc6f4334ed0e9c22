// The import dialog: files, what they would bring, the work, what came of it, and the way back.
import { useEffect, useMemo } from 'preact/hooks';
import { Dialog } from '../../src/ui/Dialog';
import { FailureWords } from '../../src/ui/FailureWords';
import { inDigits } from '../../src/ui/format';
import { plural, t } from '../../src/ui/words';
import { Busy } from '../Busy';
import type { DialogProps } from '../parts';
import { Again } from './Again';
import { Earlier } from './Earlier';
import { FilePicker } from './FilePicker';
import { Planned } from './Planned';
import { Result } from './Result';
import { createStages, type Stages } from './stages';

export function Import({ onClose }: Pick<DialogProps, 'onClose'>) {
  const stages = useMemo(createStages, []);
  const stage = stages.stage.value;
  const isWorking = stage.at === 'working' || stage.at === 'restoring' || stage.at === 'undoing';
  useEffect(() => {
    if (!isWorking) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isWorking]);
  // Closing the dialog ends the work; what is in stays in.
  useEffect(() => () => stages.stop(), [stages]);

  return (
    <Dialog title={t('importTitle')} onClose={onClose}>
      <div class="import" aria-live="polite">
        <Body stages={stages} />
      </div>
    </Dialog>
  );
}

function Body({ stages }: { stages: Stages }) {
  const stage = stages.stage.value;
  switch (stage.at) {
    case 'files':
      return (
        <>
          <p>{t('importWords')}</p>
          <FilePicker onFiles={(files) => void stages.look(files)} />
          <Earlier onUndo={(id) => void stages.undo(id)} />
        </>
      );
    case 'reading':
      return <Busy words={plural('importRead', stage.read)} onStop={stages.stop} />;
    case 'planned':
      return <Planned plan={stage.plan} stages={stages} />;
    case 'backup':
      return (
        <>
          <p>{t('importIsBackup')}</p>
          <Again stages={stages}>
            <button type="button" class="primary" onClick={() => void stages.restore(stage.file, stage.store)}>
              {t('restoreTitle')}
            </button>
          </Again>
        </>
      );
    case 'working':
      return (
        <Busy words={t('importProgress', inDigits(stage.done), inDigits(stage.of))} {...stage} onStop={stages.stop} />
      );
    case 'restoring':
      return <Busy words={plural('restoreDone', stage.done)} onStop={stages.stop} />;
    case 'undoing':
      return <Busy words={t('importUndoing')} />;
    case 'done':
      return <Result outcome={stage.outcome} stages={stages} />;
    case 'undone':
      return (
        <>
          <p>{t('importUndone')}</p>
          <Again stages={stages} />
        </>
      );
    case 'failed':
      return (
        <>
          <FailureWords code={stage.code} />
          {stage.outcome ? <Result outcome={stage.outcome} stages={stages} /> : <Again stages={stages} />}
        </>
      );
  }
}
