// The side of the library page: its name, what can be listed, the space it takes, the way to the settings.
import browser from '../../src/browser';
import { Icon } from '../../src/ui/icons';
import { t } from '../../src/ui/words';
import { Divider } from '../layout/Divider';
import type { LibraryParts } from '../parts';
import { Places } from './Places';
import { Searches } from './Searches';
import { Sites } from './Sites';
import { States } from './States';
import { Tags } from './Tags';
import { Usage } from './Usage';

export function Side({ parts }: { parts: LibraryParts }) {
  return (
    <aside class="side" aria-label={t('library')}>
      <h1 class="brand">
        <Icon name="mark" />
        {t('name')}
      </h1>
      <nav class="lists" aria-label={t('views')}>
        <States parts={parts} />
        <Searches parts={parts} />
        <Tags parts={parts} />
        <Sites parts={parts} />
      </nav>
      <Places parts={parts} />
      <div class="below">
        <Usage />
        <button
          type="button"
          class="square quiet"
          aria-label={t('settings')}
          title={t('settings')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Icon name="settings" />
        </button>
      </div>
      <Divider layout={parts.layout} part="sideWidth" label={t('sideWidth')} />
    </aside>
  );
}
