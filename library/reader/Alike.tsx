// The same story at another address, or syndicated: offered beside the article, never merged unasked.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { report } from '../../src/errors';
import type { CaptureId, CaptureRow, FullCapture } from '../../src/model';
import { readHits } from '../../src/storage/lists/lists';
import { relativeDate, siteOf } from '../../src/ui/format';
import { t } from '../../src/ui/words';
import { goTo } from '../address';

/** More are no help to a reader: they are a series of one form. */
const most = 3;

/** Nothing where there is none. */
export function Alike({ capture }: { capture: FullCapture }) {
  const alike = useSignal<readonly CaptureRow[]>([]);
  useEffect(() => {
    let isStale = false;
    findRows(capture.id).then(
      (rows) => {
        if (!isStale) alike.value = rows;
      },
      (error: unknown) => report(error, 'alike'),
    );
    return () => {
      isStale = true;
    };
  }, [capture.id, capture.updatedAt]);
  if (alike.value.length === 0) return null;
  return (
    <p class="panel-line alike">
      <span>{t('alike')}</span>
      {alike.value.map((row) => (
        <button type="button" class="line" key={row.id} title={row.title} onClick={() => goTo(row.id)}>
          <bdi>{siteOf(row)}</bdi> · {relativeDate(row.capturedAt)}
        </button>
      ))}
    </p>
  );
}

async function findRows(id: CaptureId): Promise<CaptureRow[]> {
  const { findAlike } = await import('../../src/storage/search/alike');
  const ids = (await findAlike(id)).slice(0, most);
  if (ids.length === 0) return [];
  return (await readHits(ids, { view: 'all', words: '' })).map(({ row }) => row);
}
