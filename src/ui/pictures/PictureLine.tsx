// One line on the pictures of a capture: how many are kept, and whose access would give the rest.
import { useSignal, useSignalEffect } from '@preact/signals';
import { report } from '../../errors';
import type { CaptureId } from '../../model';
import { inDigits } from '../format';
import { Icon } from '../icons';
import { language, plural, t } from '../words';
import type { PictureAccess, Standing } from './picture-access';

interface Props {
  id: CaptureId;
  pictures: PictureAccess;
}

export function PictureLine({ id, pictures }: Props) {
  const standing = useSignal<Standing | undefined>(undefined);
  useSignalEffect(() =>
    pictures.watchStanding(id, (now) => {
      standing.value = now;
    }),
  );
  const now = standing.value;
  if (!now || now.kept + now.missing.length === 0) return null;
  const origins = originsIn(now);
  return (
    <div class="pictures">
      <p role="status">
        <Icon name="image" />
        {[keptWords(now), origins.length > 0 && needWords(now, origins)].filter(Boolean).join('; ')}
      </p>
      {origins.length > 0 && <Ask origins={origins} pictures={pictures} />}
    </div>
  );
}

function Ask({ origins, pictures }: { origins: string[]; pictures: PictureAccess }) {
  const ask = (wish: readonly string[] | 'every') => (): void => {
    // The background hears of it and fetches: the browser may close this page while it asks the user.
    pictures.askForAccess(wish).catch((error: unknown) => report(error, 'ask for access'));
  };
  return (
    <>
      <div class="ways">
        <button type="button" class="line" onClick={ask(origins)}>
          {t('allowSites', siteWords(origins))}
        </button>
        <button type="button" class="quiet" onClick={ask('every')}>
          {t('allowEverySite')}
        </button>
      </div>
      <small>{t('allowSitesHint')}</small>
    </>
  );
}

function originsIn({ missing }: Standing): string[] {
  return [...new Set(missing.filter(({ why }) => why === 'needsAccess').map(({ origin }) => origin))].sort();
}

function keptWords({ kept, missing }: Standing): string {
  const total = inDigits(kept + missing.length);
  if (missing.some(({ why }) => why === 'waiting')) return t('picturesArriving', inDigits(kept), total);
  return missing.length === 0 ? plural('picturesKept', kept) : t('picturesSome', inDigits(kept), total);
}

function needWords({ missing }: Standing, origins: string[]): string {
  const count = missing.filter(({ why }) => why === 'needsAccess').length;
  return plural('picturesNeed', count, siteWords(origins));
}

/** The hosts by name where they are few. */
function siteWords(origins: string[]): string {
  if (origins.length > 2) return plural('sites', origins.length);
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(origins.map((origin) => new URL(origin).host));
}
