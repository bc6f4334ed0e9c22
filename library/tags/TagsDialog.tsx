// All tags in one place: to rename, to merge, to delete, each with a way back.
import { useSignal } from '@preact/signals';
import { Dialog } from '../../src/ui/Dialog';
import { language, plural, t } from '../../src/ui/words';
import type { DialogProps } from '../parts';
import { MergeForm } from './MergeForm';
import { TagRow } from './TagRow';

export function TagsDialog({ parts, onClose }: DialogProps) {
  const sought = useSignal('');
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const renaming = useSignal<string | undefined>(undefined);
  const tags = parts.tags.value;
  const words = sought.value.trim().toLocaleLowerCase(language());
  const found = tags.filter(({ tag }) => tag.toLocaleLowerCase(language()).includes(words));
  const flip = (tag: string): void => {
    const next = new Set(chosen.value);
    if (!next.delete(tag)) next.add(tag);
    chosen.value = next;
  };

  return (
    <Dialog title={t('manageTags')} look="tags" onClose={onClose}>
      {tags.length === 0 ? (
        <p class="nothing">{t('noTags')}</p>
      ) : (
        <>
          <input
            type="search"
            class="field"
            aria-label={t('findTag')}
            placeholder={t('findTag')}
            dir="auto"
            value={sought.value}
            onInput={({ currentTarget }) => {
              sought.value = currentTarget.value;
            }}
          />
          <ul class="tag-rows">
            {found.map((row) => (
              <TagRow
                key={row.tag}
                parts={parts}
                row={row}
                isChosen={chosen.value.has(row.tag)}
                isRenaming={renaming.value === row.tag}
                onFlip={() => flip(row.tag)}
                onRename={(wish) => {
                  renaming.value = wish ? row.tag : undefined;
                }}
              />
            ))}
          </ul>
          {found.length === 0 && <p class="hint">{t('notFound', sought.value)}</p>}
          {chosen.value.size > 1 ? (
            <MergeForm
              parts={parts}
              tags={[...chosen.value]}
              onDone={() => {
                chosen.value = new Set();
              }}
            />
          ) : (
            <p class="hint">
              {plural('tagCount', tags.length)} {t('mergeHint')}
            </p>
          )}
        </>
      )}
    </Dialog>
  );
}
