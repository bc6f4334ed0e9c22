// What the side leads to beside lists: each place is one row of this table.
import type { FunctionComponent } from 'preact';
import { Icon, type IconName } from '../../src/ui/icons';
import { type MessageKey, t } from '../../src/ui/words';
import { BackupMark } from '../backup/BackupMark';
import type { DialogName } from '../open-dialog';
import type { LibraryParts } from '../parts';
import { WantedCount } from '../to-capture/WantedCount';

/** Dialogs that open from here. */
const places: readonly { id: DialogName; label: MessageKey; icon: IconName; Count?: FunctionComponent }[] = [
  { id: 'many', label: 'captureMany', icon: 'open' },
  { id: 'to-capture', label: 'toCapture', icon: 'later', Count: WantedCount },
  { id: 'import', label: 'importMore', icon: 'import' },
  { id: 'backup', label: 'backupTitle', icon: 'keep', Count: BackupMark },
  { id: 'keys', label: 'shortcuts', icon: 'help' },
];

export function Places({ parts: { dialogs } }: { parts: LibraryParts }) {
  return (
    <ul class="places">
      {places.map(({ id, label, icon, Count }) => (
        <li key={id}>
          <button type="button" class="view" onClick={() => dialogs.show(id)}>
            <Icon name={icon} />
            <span class="name">{t(label)}</span>
            {Count && <Count />}
          </button>
        </li>
      ))}
    </ul>
  );
}
