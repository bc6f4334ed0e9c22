// Which dialog of the page is open: one at a time.
import { signal } from '@preact/signals';

/** Each has its line in dialogs.tsx. */
export type DialogName = 'backup' | 'import' | 'keys' | 'many' | 'tags' | 'to-capture';

export type Dialogs = ReturnType<typeof createDialogs>;

/** The dialog that an address such as `?dialog=backup` asks for, by which other pages lead to it. */
export function dialogIn(search: string): DialogName | undefined {
  const name = new URLSearchParams(search).get('dialog');
  return name === 'backup' || name === 'import' ? name : undefined;
}

export function createDialogs(first?: DialogName) {
  const open = signal(first);
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
