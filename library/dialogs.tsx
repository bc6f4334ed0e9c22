// The dialogs of the page: one at a time, each loaded when it is first opened. A new one is a line here.
import { signal, useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { report } from '../src/errors';
import type { LibraryParts } from './parts';

export interface DialogProps {
  parts: LibraryParts;
  onClose: () => void;
}

const dialogs = {
  keys: async () => (await import('./KeysHelp')).KeysHelp,
  tags: async () => (await import('./tags/TagsDialog')).TagsDialog,
} satisfies Record<string, () => Promise<FunctionComponent<DialogProps>>>;

export type Dialog = keyof typeof dialogs;

export type Dialogs = ReturnType<typeof createDialogs>;

export function createDialogs() {
  const open = signal<Dialog | undefined>(undefined);
  return {
    open,
    show: (dialog: Dialog): void => {
      open.value = dialog;
    },
    close: (): void => {
      open.value = undefined;
    },
  };
}

/** The dialog that is open, if any. */
export function OpenDialog({ parts }: { parts: LibraryParts }) {
  const { open, close } = parts.dialogs;
  const shown = useSignal<{ name: Dialog; Body: FunctionComponent<DialogProps> } | undefined>(undefined);
  const name = open.value;
  useEffect(() => {
    if (name === undefined) {
      shown.value = undefined;
      return;
    }
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
