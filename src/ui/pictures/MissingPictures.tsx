// The pictures that a capture shows and does not hold, each with the reason, and another try.
import { useSignal, useSignalEffect } from '@preact/signals';
import { report } from '../../errors';
import type { CaptureId, MissingPicture, PictureFailure } from '../../model';
import { type MessageKey, t } from '../words';
import type { PictureAccess } from './picture-access';

const reasons: Record<PictureFailure, MessageKey> = {
  waiting: 'missing_waiting',
  needsAccess: 'missing_needsAccess',
  refused: 'missing_refused',
  notFound: 'missing_notFound',
  unreachable: 'missing_unreachable',
  redirected: 'missing_redirected',
  notPicture: 'missing_notPicture',
  tooLarge: 'missing_tooLarge',
  captureFull: 'missing_captureFull',
  tooSlow: 'missing_tooSlow',
  privateAddress: 'missing_privateAddress',
  noRoom: 'missing_noRoom',
};

export function MissingPictures({ id, pictures }: { id: CaptureId; pictures: PictureAccess }) {
  const missing = useSignal<MissingPicture[]>([]);
  useSignalEffect(() =>
    pictures.watchStanding(id, (standing) => {
      missing.value = standing.missing;
    }),
  );
  if (missing.value.length === 0) return null;
  const again = (): void => {
    pictures.fetchMissing(id).catch((error: unknown) => report(error, 'fetch what is missing'));
  };
  return (
    <>
      <ul class="missing">
        {missing.value.map(({ url, why }) => (
          <li key={url}>
            <span dir="ltr">{url}</span> {t(reasons[why])}
          </li>
        ))}
      </ul>
      <button type="button" class="line" onClick={again}>
        {t('fetchMissing')}
      </button>
    </>
  );
}
