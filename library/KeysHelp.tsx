// Every key of the page, by what it is about.
import { Dialog } from '../src/ui/Dialog';
import { groups, shortcuts } from '../src/ui/keys/shortcuts';
import { t } from '../src/ui/words';
import type { DialogProps } from './parts';

export function KeysHelp({ onClose }: DialogProps) {
  return (
    <Dialog title={t('shortcuts')} look="keys" onClose={onClose}>
      {groups.map((group) => (
        <section key={group.id}>
          <h3>{t(group.label)}</h3>
          <dl>
            {shortcuts
              .filter((shortcut) => shortcut.group === group.id)
              .map(({ id, label, keys }) => (
                <div key={id}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {keys.map((key, at) => (
                      <span key={key}>
                        {at > 0 && ` ${t('keyOr')} `}
                        <Keys keys={key} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

/** One key, keys held together, or two one after the other: in the order of reading, as they stand on a keyboard within. */
function Keys({ keys }: { keys: string }) {
  return (
    <span>
      {keys.split(' ').map((stroke, at) => (
        <span key={`${stroke} ${at}`}>
          {at > 0 && ` ${t('keyThen')} `}
          <bdi dir="ltr">
            {stroke.split(/(?<=mod)\+/).map((key) => (
              <kbd key={key}>{nameOf(key)}</kbd>
            ))}
          </bdi>
        </span>
      ))}
    </span>
  );
}

const isMac = /Mac/.test(navigator.platform);
const names: Record<string, string> = { mod: isMac ? '⌘' : 'Ctrl', escape: 'Esc', enter: 'Enter', delete: 'Del' };

function nameOf(key: string): string {
  return names[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key);
}
