// One tag in the dialog of tags: chosen for merging, renamed in place, deleted.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../src/ui/icons';
import { language, t } from '../../src/ui/words';
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
  const rename = (name: string): void => {
    onRename(false);
    if (name.trim() === '' || name.trim() === tag) return;
    void actions
      .change('tagged', 'rename a tag', (steps) => tagging.renameTag(tag, name, steps))
      .then(() => leaveView(parts, tag, name.trim()));
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
        <RenameField tag={tag} onDone={rename} onLeave={() => onRename(false)} />
      ) : (
        <bdi class="name">{tag}</bdi>
      )}
      <span class="count">{new Intl.NumberFormat(language()).format(count)}</span>
      <button type="button" class="quiet" aria-label={t('renameTag', tag)} onClick={() => onRename(true)}>
        {t('rename')}
      </button>
      <button type="button" class="square quiet" aria-label={t('deleteTag', tag)} title={t('delete')} onClick={remove}>
        <Icon name="trash" />
      </button>
    </li>
  );
}

interface FieldProps {
  tag: string;
  onDone: (name: string) => void;
  onLeave: () => void;
}

function RenameField({ tag, onDone, onLeave }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      ref={field}
      class="field name"
      dir="auto"
      aria-label={t('renameTag', tag)}
      defaultValue={tag}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(event.currentTarget.value);
        else if (event.key === 'Escape') onLeave();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={(event) => onDone(event.currentTarget.value)}
    />
  );
}
