// The way from an import that is over to the next one.
import { t } from '../../src/ui/words';
import type { Stages } from './stages';

export function Again({ stages }: { stages: Stages }) {
  return (
    <div class="ends">
      <button type="button" class="line" onClick={stages.again}>
        {t('importAgain')}
      </button>
    </div>
  );
}
