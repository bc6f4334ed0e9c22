// The dialogs of the page, each loaded when it is first opened. A new one is a line here.
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { report } from '../src/errors';
import type { DialogName } from './open-dialog';
import type { DialogProps, LibraryParts } from './parts';

const dialogs: Record<DialogName, () => Promise<FunctionComponent<DialogProps>>> = {
  backup: async () => (await import('./backup/Backup')).Backup,
  import: async () => (await import('./import/Import')).Import,
  keys: async () => (await import('./KeysHelp')).KeysHelp,
  many: async () => (await import('./many/ManyDialog')).ManyDialog,
  tags: async () => (await import('./tags/TagsDialog')).TagsDialog,
  'to-capture': async () => (await import('./to-capture/ToCapture')).ToCapture,
};

/** The dialog that is open, if any. */
export function OpenDialog({ parts }: { parts: LibraryParts }) {
  const { open, close } = parts.dialogs;
  const shown = useSignal<{ name: DialogName; Body: FunctionComponent<DialogProps> } | undefined>(undefined);
  const name = open.value;
  useEffect(() => {
    if (name === undefined) return;
    dialogs[name]().then(
      (Body) => {
        shown.value = { name, Body };
      },
      (error: unknown) => report(error, 'dialog'),
    );
  }, [name, shown]);
  const Body = shown.value?.name === name ? shown.value?.Body : undefined;
  return Body ? <Body parts={parts} onClose={close} /> : null;
}
