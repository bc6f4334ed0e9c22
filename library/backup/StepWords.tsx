// What the backup dialog does at the moment, or what came of it.
import { FailureWords } from '../../src/ui/FailureWords';
import { language, plural, t } from '../../src/ui/words';
import { Busy } from '../Busy';
import { UndoButton } from '../import/Result';
import type { Restored } from './restore';
import type { Work } from './work';

export function StepWords({ work }: { work: Work }) {
  const step = work.step.value;
  switch (step.at) {
    case 'rest':
      return null;
    case 'backingUp':
      return <Busy words={plural('backupParts', step.parts)} />;
    case 'restoring':
      return <Busy words={plural('restoreDone', step.done)} onStop={work.stop} />;
    case 'backedUp':
      return <p>{t('backupMade')}</p>;
    case 'noBackup':
      return <p>{t('restoreNoBackup')}</p>;
    case 'newer':
      return <p>{t('importNewerFormat')}</p>;
    case 'noAccess':
      return <p>{t('backupNoAccess')}</p>;
    case 'undone':
      return <p>{t('importUndone')}</p>;
    case 'failed':
      return <FailureWords code={step.code} />;
    case 'restored':
      return <Outcome restored={step.restored} onUndo={() => void work.undo(step.restored.id)} />;
  }
}

function Outcome({ restored, onUndo }: { restored: Restored; onUndo: () => void }) {
  const { captures, wanted, merged, damaged, stopped } = restored;
  return (
    <>
      {stopped && <p>{t('importStopped')}</p>}
      <ul class="plan">
        <li>{plural('restoredCaptures', captures)}</li>
        {wanted > 0 && <li>{plural('importedAddresses', wanted)}</li>}
        {merged > 0 && <li>{plural('importedMerged', merged)}</li>}
      </ul>
      {damaged.length > 0 && (
        <details class="troubles" open>
          <summary>{plural('restoreDamaged', damaged.length)}</summary>
          <p dir="auto">{new Intl.ListFormat(language()).format(damaged.slice(0, 200))}</p>
        </details>
      )}
      <UndoButton onUndo={onUndo} />
    </>
  );
}
