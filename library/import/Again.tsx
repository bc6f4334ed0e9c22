// The way from an import that is over to the next one.
import type { ComponentChildren } from 'preact';
import { t } from '../../src/ui/words';
import type { Stages } from './stages';

/** `children` stand before it. */
export function Again({ stages, children }: { stages: Stages; children?: ComponentChildren }) {
  return (
    <div class="ends">
      {children}
      <button type="button" class="line" onClick={stages.again}>
        {t('importAgain')}
      </button>
    </div>
  );
}
