// The keyboard shortcuts as the browser has them now, and where they are changed.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from '../src/browser';
import { report } from '../src/errors';
import { type MessageKey, t } from '../src/ui/words';

/** By their names in the manifest; the first is the one that both browsers give to opening the popup. */
const words: Record<string, MessageKey> = {
  _execute_action: 'commandOpen',
  capture: 'commandCapture',
  library: 'commandLibrary',
};

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
            <dt>{t(words[name ?? ''] ?? 'commandCapture')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('noShortcut')}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('shortcutsHint')}</p>
    </>
  );
}
