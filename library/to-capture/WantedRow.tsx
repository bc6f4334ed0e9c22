// One page to capture: its title and site, when it was saved, what went wrong, and what can be done.
import type { ListedPage } from '../../src/storage/captures/to-capture';
import { joined, relativeDate, siteOf } from '../../src/ui/format';
import { Icon } from '../../src/ui/icons';
import { errorWords, t } from '../../src/ui/words';

interface Props {
  page: ListedPage;
  onOpen: () => void;
  onRemove: () => void;
}

export function WantedRow({ page, onOpen, onRemove }: Props) {
  const { title, url, savedAt, tags, lastError } = page;
  const site = siteOf({ siteName: '', url });
  return (
    <li>
      <div class="words">
        <span class="title" dir="auto">
          {title || url}
        </span>
        <span class="meta">{joined(site, savedAt === undefined ? '' : relativeDate(savedAt), tags.join(', '))}</span>
        {lastError && <span class="meta failed">{errorWords(lastError).what}</span>}
      </div>
      {page.starred && (
        <span class="star" role="img" aria-label={t('starred')}>
          <Icon name="star" filled />
        </span>
      )}
      <button type="button" class="line" aria-label={`${t('captureWhenOpened')}: ${title || url}`} onClick={onOpen}>
        {t('captureWhenOpened')}
      </button>
      <button type="button" class="square quiet" aria-label={`${t('delete')}: ${title || url}`} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}
