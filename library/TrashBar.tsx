// Above the trash: what it is, and the one way to delete for good.
import { useSignal } from '@preact/signals';
import { purgeTrash } from '../src/storage/captures';
import type { Actions } from '../src/ui/actions';
import { Confirm } from '../src/ui/Confirm';
import { plural, t } from '../src/ui/words';

export function TrashBar({ actions, count }: { actions: Actions; count: number }) {
  const asking = useSignal(false);
  return (
    <div class="trash-bar">
      <span>{t('trashWords')}</span>
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
          onYes={() => void actions.attempt(() => purgeTrash(Date.now()), 'empty the trash')}
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </div>
  );
}
