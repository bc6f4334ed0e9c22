// One short message at a time, at the foot of a page, perhaps with a way back.
import { signal } from '@preact/signals';

export interface Notice {
  text: string;
  /** Takes back what the notice tells of. */
  undo?: () => Promise<void>;
  failed?: boolean;
  /** Of work under way: the notice stays until another takes its place. `cancel` ends the work where it is. */
  progress?: { done: number; total: number; cancel?: () => void };
}

export type Notices = ReturnType<typeof createNotices>;

/** How long a notice stays while nobody looks at it closer: longer where there is something to decide or to note. */
const briefly = 4_000;
const longer = 10_000;

export function createNotices() {
  const current = signal<Notice | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dismiss = (): void => {
    clearTimeout(timer);
    current.value = undefined;
  };
  /** While the pointer or the focus rests on a notice it stays. */
  const hold = (): void => clearTimeout(timer);
  const release = (): void => {
    clearTimeout(timer);
    const { undo, failed, progress } = current.peek() ?? {};
    if (!progress) timer = setTimeout(dismiss, undo || failed ? longer : briefly);
  };

  return {
    current,
    dismiss,
    hold,
    release,
    tell: (notice: Notice) => {
      current.value = notice;
      release();
    },
    undo: async () => {
      const undo = current.peek()?.undo;
      dismiss();
      await undo?.();
    },
  };
}
