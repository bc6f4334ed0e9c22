// How capturing begins: by the click itself or not, and by which keys.
import { t } from '../src/ui/words';
import { change } from './change';
import type { OptionsParts } from './parts';
import { Shortcuts } from './Shortcuts';

export function Capturing({ settings }: OptionsParts) {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.value.captureOnClick}
          onChange={({ currentTarget }) => change({ captureOnClick: currentTarget.checked })}
        />
        <span>
          {t('captureOnClick')}
          <small>{t('captureOnClickHint')}</small>
        </span>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.value.joinPages}
          onChange={({ currentTarget }) => change({ joinPages: currentTarget.checked })}
        />
        <span>
          {t('joinPages')}
          <small>{t('joinPagesHint')}</small>
        </span>
      </label>
      <Shortcuts />
    </>
  );
}
