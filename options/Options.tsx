// The options page: few choices, and plain words on what is stored and why each permission is asked for.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { report } from '../src/errors';
import { changeSettings, type Settings, type Theme } from '../src/settings';
import { Icon } from '../src/ui/icons';
import { type MessageKey, t } from '../src/ui/words';
import { KeptPages } from './KeptPages';
import { Permissions } from './Permissions';
import { Shortcuts } from './Shortcuts';
import { SiteRules } from './SiteRules';
import { StorageUsed } from './StorageUsed';

interface Props {
  settings: ReadonlySignal<Settings>;
  formats: readonly { id: string; label: string }[];
}

const themes: { theme: Theme; label: MessageKey }[] = [
  { theme: 'system', label: 'themeSystem' },
  { theme: 'light', label: 'themeLight' },
  { theme: 'dark', label: 'themeDark' },
];

function change(wish: Partial<Settings>): void {
  changeSettings(wish).catch((error: unknown) => report(error, 'settings'));
}

export function Options({ settings, formats }: Props) {
  const { captureOnClick, exportFormat, theme } = settings.value;
  const known = formats.some(({ id }) => id === exportFormat);
  return (
    <main class="options">
      <h1>
        <Icon name="mark" />
        {t('settingsTitle')}
      </h1>

      <Section title={t('captureTitle')}>
        <label class="check">
          <input
            type="checkbox"
            checked={captureOnClick}
            onChange={({ currentTarget }) => change({ captureOnClick: currentTarget.checked })}
          />
          <span>
            {t('captureOnClick')}
            <small>{t('captureOnClickHint')}</small>
          </span>
        </label>
        <Shortcuts />
      </Section>

      <Section title={t('exportTitle')}>
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
      </Section>

      <Section title={t('looksTitle')}>
        <fieldset class="choices">
          <legend>{t('theme')}</legend>
          {themes.map((choice) => (
            <label key={choice.theme}>
              <input
                type="radio"
                name="theme"
                checked={theme === choice.theme}
                onChange={() => change({ theme: choice.theme })}
              />
              {t(choice.label)}
            </label>
          ))}
        </fieldset>
      </Section>

      <Section title={t('storageTitle')}>
        <StorageUsed />
      </Section>

      <Section title={t('keptPagesTitle')}>
        <KeptPages settings={settings} />
      </Section>

      <Section title={t('siteRulesTitle')}>
        <SiteRules settings={settings} />
      </Section>

      <Section title={t('permissionsTitle')}>
        <Permissions />
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
