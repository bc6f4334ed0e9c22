// The sites of the library, those with the most captures first.
import { useSignal } from '@preact/signals';
import { plural, t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';
import { Group } from './Group';
import { ViewButton } from './ViewButton';

/** Sites shown until more are asked for. */
const few = 8;
/** Sites beyond which a list is no help; searching for `site:` is. */
const many = 200;

export function Sites({ parts: { listing, sites, folds } }: { parts: LibraryParts }) {
  const showsMany = useSignal(false);
  const all = sites.value;
  if (all.length === 0) return null;
  return (
    <Group name="sites" title={t('sites')} folds={folds}>
      <ul>
        {all.slice(0, showsMany.value ? many : few).map(({ site, count }) => (
          <li key={site}>
            <ViewButton listing={listing} view={`site:${site}`} count={count}>
              {site}
            </ViewButton>
          </li>
        ))}
      </ul>
      {all.length > few && (
        <button
          type="button"
          class="quiet more"
          aria-expanded={showsMany.value}
          onClick={() => {
            showsMany.value = !showsMany.value;
          }}
        >
          {showsMany.value ? t('fewerSites') : plural('moreSites', Math.min(all.length, many) - few)}
        </button>
      )}
    </Group>
  );
}
