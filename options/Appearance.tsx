// Light, dark, or as the system has it.
import type { Theme } from '../src/settings';
import { type MessageKey, t } from '../src/ui/words';
import { change } from './change';
import type { OptionsParts } from './parts';

const themes: { theme: Theme; label: MessageKey }[] = [
  { theme: 'system', label: 'themeSystem' },
  { theme: 'light', label: 'themeLight' },
  { theme: 'dark', label: 'themeDark' },
];

export function Appearance({ settings }: OptionsParts) {
  return (
    <fieldset class="choices">
      <legend>{t('theme')}</legend>
      {themes.map(({ theme, label }) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            checked={settings.value.theme === theme}
            onChange={() => change({ theme })}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
