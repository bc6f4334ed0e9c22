// The search field above a list. Down goes from it into the list, Escape empties it.
import { useSignal } from '@preact/signals';
import type { FunctionComponent, Ref } from 'preact';
import { report } from '../../errors';
import { Icon } from '../icons';
import { plural, t } from '../words';
import { FoundNotes } from './FoundNotes';
import type { Listing } from './listing';

interface Props {
  listing: Listing;
  /** Articles in the library; undefined until known. */
  total: number | undefined;
  field: Ref<HTMLInputElement>;
  onLeave: () => void;
}

export function SearchField({ listing, total, field, onLeave }: Props) {
  const { words } = listing.query.value;
  return (
    <>
      <search class="find">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          aria-label={t('search')}
          placeholder={total ? plural('searchArticles', total) : t('search')}
          value={words}
          spellcheck={false}
          onInput={({ currentTarget }) => listing.search(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              onLeave();
            } else if (event.key === 'Escape' && words !== '') {
              event.preventDefault();
              listing.search('');
            }
          }}
        />
        {words !== '' && <FoundCount listing={listing} />}
        <HelpButton listing={listing} />
        {words === '' && (
          <span class="key" aria-hidden="true">
            /
          </span>
        )}
      </search>
      <FoundNotes listing={listing} />
    </>
  );
}

/** The way to how one can search, which is loaded when asked for. */
function HelpButton({ listing }: { listing: Listing }) {
  const help = useSignal<FunctionComponent<{ listing: Listing; onClose: () => void }> | undefined>(undefined);
  const Help = help.value;
  const show = (): void => {
    import('./SearchHelp').then(
      ({ SearchHelp }) => {
        help.value = SearchHelp;
      },
      (error: unknown) => report(error, 'search help'),
    );
  };
  return (
    <>
      <button type="button" class="square quiet" aria-label={t('searchHelp')} title={t('searchHelp')} onClick={show}>
        <Icon name="help" />
      </button>
      {Help && (
        <Help
          listing={listing}
          onClose={() => {
            help.value = undefined;
          }}
        />
      )}
    </>
  );
}

/** How many rows the words found, said to screen readers as well. */
function FoundCount({ listing }: { listing: Listing }) {
  const total = listing.found.value?.total;
  return (
    <output class="found-count" aria-live="polite">
      {total !== undefined && plural('found', total)}
    </output>
  );
}
