// Which dialog of the page is open: one at a time.
import { signal } from '@preact/signals';

/** Each has its line in dialogs.tsx. */
export type DialogName = 'import' | 'keys' | 'many' | 'tags' | 'to-capture';

export type Dialogs = ReturnType<typeof createDialogs>;

export function createDialogs() {
  const open = signal<DialogName | undefined>(undefined);
  return {
    open,
    show: (dialog: DialogName): void => {
      open.value = dialog;
    },
    close: (): void => {
      open.value = undefined;
    },
  };
}
