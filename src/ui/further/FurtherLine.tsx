// One line on the pages that follow a captured one: on their way, in want of access, or not to be had.
import { useSignal, useSignalEffect } from '@preact/signals';
import { report } from '../../errors';
import type { CaptureId, PagesLeft } from '../../model';
import { Icon } from '../icons';
import { t } from '../words';
import type { FurtherAccess } from './further-access';

interface Props {
  id: CaptureId;
  pages: FurtherAccess;
}

export function FurtherLine({ id, pages }: Props) {
  const further = useSignal<PagesLeft | undefined>(undefined);
  useSignalEffect(() =>
    pages.watchFurther(id, (now) => {
      further.value = now;
    }),
  );
  const now = further.value;
  if (!now) return null;
  const { host } = new URL(now.origin);
  const again = (): void => {
    pages.joinFurther(id).catch((error: unknown) => report(error, 'further pages'));
  };
  const ask = (): void => {
    // The background hears of it and reads on: the browser may close this page while it asks the user.
    pages.askForPages(now.origin).catch((error: unknown) => report(error, 'ask for access'));
  };
  return (
    <div class="pictures">
      <p role="status">
        <Icon name="copy" />
        {wordsFor(now, host)}
      </p>
      {now.why === 'needsAccess' && (
        <>
          <div class="ways">
            <button type="button" class="line" onClick={ask}>
              {t('allowSites', host)}
            </button>
          </div>
          <small>{t('allowPagesHint')}</small>
        </>
      )}
      {now.why !== 'needsAccess' && now.why !== 'waiting' && (
        <div class="ways">
          <button type="button" class="line" onClick={again}>
            {t('tryAgain')}
          </button>
        </div>
      )}
    </div>
  );
}

function wordsFor({ why }: PagesLeft, host: string): string {
  if (why === 'waiting') return t('furtherWaiting');
  return why === 'needsAccess' ? t('furtherNeeds', host) : t('furtherFailed');
}
