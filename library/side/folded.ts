// Which parts of the side are folded: remembered in this browser.
import { effect, signal } from '@preact/signals';

const key = 'library.folded';

/** The names of what is folded, kept for as long as the page lives. */
export function rememberedFolds() {
  const folded = signal<ReadonlySet<string>>(new Set(namesIn(localStorage.getItem(key))));
  effect(() => localStorage.setItem(key, JSON.stringify([...folded.value])));
  return {
    has: (name: string): boolean => folded.value.has(name),
    toggle: (name: string): void => {
      const next = new Set(folded.peek());
      if (!next.delete(name)) next.add(name);
      folded.value = next;
    },
  };
}

export type Folds = ReturnType<typeof rememberedFolds>;

function namesIn(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}
