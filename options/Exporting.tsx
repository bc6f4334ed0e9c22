// Which export format is offered first.
import { type MessageKey, t } from '../src/ui/words';
import { change } from './change';
import type { OptionsParts } from './parts';

export function Exporting({ settings, formats }: OptionsParts) {
  const { exportFormat, pageImages } = settings.value;
  const known = formats.some(({ id }) => id === exportFormat);
  return (
    <>
      <label class="pick">
        <span>{t('exportFormat')}</span>
        <select
          value={known ? exportFormat : formats[0]?.id}
          onChange={({ currentTarget }) => change({ exportFormat: currentTarget.value })}
        >
          {formats.map(({ id, label }) => (
            <option key={id} value={id}>
              {t(label as MessageKey)}
            </option>
          ))}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={pageImages === 'beside'}
          onChange={({ currentTarget }) => change({ pageImages: currentTarget.checked ? 'beside' : 'inside' })}
        />
        <span>
          {t('pageImages')}
          <small>{t('pageImagesHint')}</small>
        </span>
      </label>
    </>
  );
}
