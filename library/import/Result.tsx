// What came of an import, with the way back.
import { useSignal } from '@preact/signals';
import { Confirm } from '../../src/ui/Confirm';
import { plural, t } from '../../src/ui/words';
import { Again } from './Again';
import type { Outcome } from './run';
import type { Stages } from './stages';
import { Troubles } from './Troubles';

export function Result({ outcome, stages }: { outcome: Outcome; stages: Stages }) {
  return (
    <>
      {outcome.stopped && <p>{t('importStopped')}</p>}
      <ul class="plan">
        <li>{plural('importedCaptures', outcome.captures)}</li>
        {outcome.wanted > 0 && <li>{plural('importedAddresses', outcome.wanted)}</li>}
        {outcome.merged > 0 && <li>{plural('importedMerged', outcome.merged)}</li>}
      </ul>
      <Troubles {...outcome} />
      <Again stages={stages}>
        <UndoButton onUndo={() => void stages.undo(outcome.id)} />
      </Again>
    </>
  );
}

export function UndoButton({ onUndo }: { onUndo: () => void }) {
  const asking = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="line"
        onClick={() => {
          asking.value = true;
        }}
      >
        {t('importUndo')}
      </button>
      {asking.value && (
        <Confirm
          question={t('importUndoQuestion')}
          yes={t('importUndo')}
          onYes={onUndo}
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
