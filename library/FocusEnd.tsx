// The way out of the focus mode, where nothing but the text is shown.
import { Icon } from '../src/ui/icons';
import { t } from '../src/ui/words';
import type { Reading } from './reader/reading';

export function FocusEnd({ reading }: { reading: Reading }) {
  if (!reading.focus.value) return null;
  return (
    <button
      type="button"
      class="square quiet focus-end"
      title={t('focusEnd')}
      aria-label={t('focusEnd')}
      onClick={() => {
        reading.focus.value = false;
      }}
    >
      <Icon name="close" />
    </button>
  );
}
