// Above the trash: what it is, and the one way to delete for good.
import { useSignal } from '@preact/signals';
import { purgeTrash } from '../src/storage/captures/marking';
import type { Actions } from '../src/ui/actions';
import { Confirm } from '../src/ui/Confirm';
import type { Notices } from '../src/ui/notices';
import { plural, t } from '../src/ui/words';

interface Props {
  actions: Actions;
  notices: Notices;
  /** Captures in the trash. */
  count: number;
  /** After which a capture leaves the trash for good; 0 is never. */
  days: number;
}

export function TrashBar({ actions, notices, count, days }: Props) {
  const asking = useSignal(false);
  return (
    <div class="trash-bar">
      <span>{days === 0 ? t('trashWords') : plural('trashDaysWords', days)}</span>
      <button
        type="button"
        class="line"
        onClick={() => {
          asking.value = true;
        }}
      >
        {t('emptyTheTrash')}
      </button>
      {asking.value && (
        <Confirm
          question={plural('emptyTrashQuestion', count)}
          yes={t('deleteForever')}
          onYes={() =>
            void actions.attempt(async () => {
              await purgeTrash(Date.now());
              // Also takes the place of an Undo that could no longer be kept.
              notices.tell({ text: t('trashEmptied') });
            }, 'empty the trash')
          }
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </div>
  );
}
