// The side of the library page: its name, the views, the space it takes, the way to the settings.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from '../src/browser';
import { report } from '../src/errors';
import { readUsage } from '../src/storage/usage';
import { byteSize } from '../src/ui/format';
import { Icon } from '../src/ui/icons';
import type { View } from '../src/ui/library-access';
import { ViewSwitch } from '../src/ui/list/ViewSwitch';
import { t } from '../src/ui/words';
import type { LibraryParts } from './parts';

export function Side({
  listing,
  counts,
  views,
}: Pick<LibraryParts, 'listing' | 'counts'> & { views: readonly View[] }) {
  return (
    <aside class="side" aria-label={t('library')}>
      <h1 class="brand">
        <Icon name="mark" />
        {t('name')}
      </h1>
      <ViewSwitch listing={listing} views={views} counts={counts.value} />
      <div class="below">
        <Usage />
        <button
          type="button"
          class="square quiet"
          aria-label={t('settings')}
          onClick={() => void browser.runtime.openOptionsPage()}
        >
          <Icon name="settings" />
        </button>
      </div>
    </aside>
  );
}

function Usage() {
  const words = useSignal('');
  useEffect(() => {
    readUsage().then(
      ({ used }) => {
        words.value = t('usageShort', byteSize(used));
      },
      (error: unknown) => report(error, 'usage'),
    );
  }, [words]);
  return <span class="usage">{words.value}</span>;
}
