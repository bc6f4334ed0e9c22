// How to search: what can be typed, with an example of each that can be tried at once.
import { Dialog } from '../Dialog';
import { type MessageKey, t } from '../words';
import type { Listing } from './listing';

/** What is typed stays as it is in every language: it is the library's own. */
const rows: readonly { typed: string; label: MessageKey }[] = [
  { typed: 'tide table', label: 'helpWords' },
  { typed: '"tide table"', label: 'helpPhrase' },
  { typed: 'tide -moon', label: 'helpWithout' },
  { typed: 'tide OR moon', label: 'helpEither' },
  { typed: 'title:tide', label: 'helpTitle' },
  { typed: 'author:marsh', label: 'helpAuthor' },
  { typed: 'site:example.org', label: 'helpSite' },
  { typed: 'url:2024', label: 'helpUrl' },
  { typed: 'tag:coast', label: 'helpTag' },
  { typed: 'is:unread', label: 'helpIs' },
  { typed: 'has:note', label: 'helpHas' },
  { typed: 'lang:de', label: 'helpLang' },
  { typed: 'after:2024-03', label: 'helpAfter' },
  { typed: 'captured:>30d', label: 'helpCaptured' },
  { typed: 'words:>2000', label: 'helpLength' },
];

export function SearchHelp({ listing, onClose }: { listing: Listing; onClose: () => void }) {
  return (
    <Dialog title={t('searchHelp')} look="search-help" onClose={onClose}>
      <dl>
        {rows.map(({ typed, label }) => (
          <div key={typed}>
            <dt>
              <button
                type="button"
                class="line"
                dir="ltr"
                onClick={() => {
                  listing.search(typed);
                  onClose();
                }}
              >
                <code>{typed}</code>
              </button>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('helpMore')}</p>
    </Dialog>
  );
}
