// Wires the options page: settings, storage and the export registry to the interface.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { exporters } from '../src/export';
import { defaults, watchSettings } from '../src/settings';
import { showLastTheme, showTheme } from '../src/ui/theme';
import { setDocumentLanguage, t } from '../src/ui/words';
import { Options } from './Options';

function start(): void {
  showLastTheme();
  setDocumentLanguage();
  document.title = t('settingsTitle');
  const settings = signal(defaults);
  watchSettings((now) => {
    settings.value = now;
    showTheme(now.theme);
  });
  render(<Options settings={settings} formats={exporters} />, document.body);
}

start();
