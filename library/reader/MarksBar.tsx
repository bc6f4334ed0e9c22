// The places of what was searched for: which one the reader is at, the next and the previous.
import { inDigits } from '../../src/ui/format';
import { Icon } from '../../src/ui/icons';
import { t } from '../../src/ui/words';
import type { OpenFrame } from './frame/open-frame';

/** Nothing where nothing is marked. */
export function MarksBar({ frame }: { frame: OpenFrame }) {
  const count = frame.marks.value.length;
  if (count === 0) return null;
  const at = frame.mark.value;
  return (
    <fieldset class="marks" aria-label={t('matches')}>
      <span role="status">{t('matchOf', at < 0 ? '–' : inDigits(at + 1), inDigits(count))}</span>
      <button
        type="button"
        class="square quiet"
        title={t('markPrevious')}
        aria-label={t('markPrevious')}
        onClick={() => frame.stepMark(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="square quiet"
        title={t('markNext')}
        aria-label={t('markNext')}
        onClick={() => frame.stepMark(1)}
      >
        <Icon name="down" />
      </button>
    </fieldset>
  );
}
