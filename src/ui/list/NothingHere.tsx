// What stands in the place of rows when there are none: how to begin, what to try, or what went wrong.
import { FailureWords } from '../FailureWords';
import type { StateView } from '../library-access';
import { type MessageKey, t } from '../words';
import type { Listing } from './listing';

const empty: Record<Exclude<StateView, 'all'>, MessageKey> = {
  unread: 'emptyUnread',
  starred: 'emptyStarred',
  archived: 'emptyArchived',
  trash: 'emptyTrash',
};

/** Nothing at all while there are rows, or until the library has answered. */
export function NothingHere({ listing }: { listing: Listing }) {
  const { view, words } = listing.query.value;
  if (listing.failure.value) {
    return (
      <div class="nothing" role="alert">
        <FailureWords code={listing.failure.value} />
      </div>
    );
  }
  if (listing.total.value !== 0 || listing.busy.value) return null;
  if (words.trim() !== '') return <NotFound listing={listing} words={words} />;
  if (view !== 'all')
    return <p class="nothing">{t(view in empty ? empty[view as keyof typeof empty] : 'emptyView')}</p>;
  return (
    <div class="nothing">
      <Picture />
      <p>{t('emptyLibrary')}</p>
    </div>
  );
}

/** What to try: fewer words, fewer conditions, everywhere. */
function NotFound({ listing, words }: { listing: Listing; words: string }) {
  const { view } = listing.query.value;
  const hasConditions = /[\w]:|["-]/.test(words);
  return (
    <div class="nothing" role="status">
      <p>{t('notFound', words)}</p>
      <ul class="tries">
        <li>{t('trySpelling')}</li>
        <li>{t('tryFewer')}</li>
        {hasConditions && <li>{t('tryWithout')}</li>}
      </ul>
      <div class="ways">
        {view !== 'all' && (
          <button type="button" class="line" onClick={() => listing.showView('all')}>
            {t('searchAll')}
          </button>
        )}
        <button type="button" class="line" onClick={() => listing.search('')}>
          {t('clearSearch')}
        </button>
      </div>
    </div>
  );
}

/** A page of the web, and the sheet that is lifted from it by the toolbar button. */
function Picture() {
  return (
    <svg class="picture" viewBox="0 0 200 136" aria-hidden="true">
      <g class="behind">
        <rect x="18" y="14" width="112" height="92" rx="6" />
        <path d="M18 30h112M27 22h.01M34 22h.01M41 22h.01" />
        <path d="M30 44h40M30 54h30M30 64h36M30 74h28M30 84h34M30 94h22" />
        <rect class="button" x="112" y="17.5" width="12" height="9" rx="2" />
      </g>
      <path class="way" d="M124 30c16 0 24 6 24 18" />
      <g class="sheet" transform="translate(10 18)">
        <path d="M104 40h52l18 18v54h-70z" />
        <path d="M156 40v18h18" />
        <path class="thick" d="M116 60h28" />
        <path d="M116 72h46M116 82h46M116 92h46M116 102h30" />
      </g>
    </svg>
  );
}
