// The keyboard shortcuts as the browser has them now, and where they are changed.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from '../src/browser';
import { report } from '../src/errors';
import { t } from '../src/ui/words';

/** The name that both browsers give the command that opens the popup. */
const openCommand = '_execute_action';

export function Shortcuts() {
  const commands = useSignal<{ name?: string; shortcut?: string }[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(
      (all) => {
        commands.value = all;
      },
      (error: unknown) => report(error, 'shortcuts'),
    );
  }, [commands]);

  return (
    <>
      <dl class="shortcuts">
        {commands.value.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{t(name === openCommand ? 'commandOpen' : 'commandCapture')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('shortcutsHint')}</p>
    </>
  );
}
