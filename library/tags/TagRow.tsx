// One tag in the dialog of tags: chosen for merging, renamed in place, deleted.
import { inDigits } from '../../src/ui/format';
import { Icon } from '../../src/ui/icons';
import { RenameField } from '../../src/ui/RenameField';
import { t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';
import type { TagCount } from '../side/tag-tree';
import { leaveView } from './leave-view';

interface Props {
  parts: LibraryParts;
  row: TagCount;
  isChosen: boolean;
  isRenaming: boolean;
  onFlip: () => void;
  onRename: (wish: boolean) => void;
}

export function TagRow({ parts, row: { tag, count }, isChosen, isRenaming, onFlip, onRename }: Props) {
  const { tagging, actions } = parts;
  const rename = (name: string | undefined): void => {
    onRename(false);
    if (name === undefined) return;
    void actions
      .change('tagged', 'rename a tag', (steps) => tagging.renameTag(tag, name, steps))
      .then(() => leaveView(parts, tag, name));
  };
  const remove = (): void =>
    void actions
      .change('tagged', 'delete a tag', (steps) => tagging.deleteTag(tag, steps))
      .then(() => leaveView(parts, tag, undefined));
  return (
    <li>
      <label class="check">
        <input type="checkbox" checked={isChosen} onChange={onFlip} aria-label={t('chooseTag', tag)} />
      </label>
      {isRenaming ? (
        <RenameField name={tag} label={t('renameTag', tag)} onDone={rename} />
      ) : (
        <span class="name">
          <bdi>{tag}</bdi>
        </span>
      )}
      <span class="count">{inDigits(count)}</span>
      <button type="button" class="quiet" aria-label={t('renameTag', tag)} onClick={() => onRename(true)}>
        {t('rename')}
      </button>
      <button type="button" class="square quiet" aria-label={t('deleteTag', tag)} title={t('delete')} onClick={remove}>
        <Icon name="trash" />
      </button>
    </li>
  );
}
