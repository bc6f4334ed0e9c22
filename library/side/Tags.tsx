// The tags of the library, nested ones below those they are in.
import { Icon } from '../../src/ui/icons';
import type { Listing } from '../../src/ui/list/listing';
import { t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';
import type { Folds } from './folded';
import { Group } from './Group';
import { type Branch, tagTree } from './tag-tree';
import { ViewButton } from './ViewButton';

export function Tags({ parts }: { parts: LibraryParts }) {
  const { listing, tags, folds, dialogs } = parts;
  if (tags.value.length === 0) return null;
  const manage = (
    <button
      type="button"
      class="square quiet"
      aria-label={t('manageTags')}
      title={t('manageTags')}
      onClick={() => dialogs.show('tags')}
    >
      <Icon name="settings" />
    </button>
  );
  return (
    <Group name="tags" title={t('tags')} folds={folds} beside={manage}>
      <Branches branches={tagTree(tags.value)} listing={listing} folds={folds} />
    </Group>
  );
}

function Branches({ branches, listing, folds }: { branches: Branch[]; listing: Listing; folds: Folds }) {
  return (
    <ul>
      {branches.map((branch) => (
        <Twig key={branch.tag} branch={branch} listing={listing} folds={folds} />
      ))}
    </ul>
  );
}

function Twig({ branch, listing, folds }: { branch: Branch; listing: Listing; folds: Folds }) {
  const { tag, name, count, branches } = branch;
  const fold = `tag ${tag}`;
  const isOpen = !folds.has(fold);
  return (
    <li>
      <div class="twig">
        {branches.length > 0 && (
          <button
            type="button"
            class="fold"
            aria-label={t('nestedIn', tag)}
            aria-expanded={isOpen}
            onClick={() => folds.toggle(fold)}
          >
            <Icon name="twisty" />
          </button>
        )}
        <ViewButton listing={listing} view={`tag:${tag}`} count={count}>
          {name}
        </ViewButton>
      </div>
      {branches.length > 0 && isOpen && <Branches branches={branches} listing={listing} folds={folds} />}
    </li>
  );
}
