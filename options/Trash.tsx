// How long what was deleted can be restored.
import { plural, t } from '../src/ui/words';
import { change } from './change';
import type { OptionsParts } from './parts';

/** 0 is never. */
const choices = [7, 30, 90, 365, 0];

export function Trash({ settings }: OptionsParts) {
  const { trashDays } = settings.value;
  const all = choices.includes(trashDays) ? choices : [...choices, trashDays];
  return (
    <label class="pick">
      <span>{t('trashEmptiedAfter')}</span>
      <select value={trashDays} onChange={({ currentTarget }) => change({ trashDays: Number(currentTarget.value) })}>
        {all.map((days) => (
          <option key={days} value={days}>
            {days === 0 ? t('never') : plural('days', days)}
          </option>
        ))}
      </select>
    </label>
  );
}
