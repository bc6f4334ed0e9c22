// The three parts of the page: which of them are shown, and how wide. Remembered in this browser.
import { effect, type Signal, signal } from '@preact/signals';

export interface Layout {
  side: boolean;
  list: boolean;
  /** CSS pixels. */
  sideWidth: number;
  listWidth: number;
}

/** What a divider can make of a part, in CSS pixels. */
export const widths = {
  sideWidth: { least: 150, most: 380, usual: 210 },
  listWidth: { least: 240, most: 640, usual: 350 },
} as const;

export type Resizable = keyof typeof widths;

const usual: Layout = {
  side: true,
  list: true,
  sideWidth: widths.sideWidth.usual,
  listWidth: widths.listWidth.usual,
};

const key = 'library.layout';

/** The layout as it was left, kept for as long as the page lives. */
export function rememberedLayout(): Signal<Layout> {
  const layout = signal(layoutFrom(localStorage.getItem(key)));
  effect(() => localStorage.setItem(key, JSON.stringify(layout.value)));
  return layout;
}

/** A whole layout out of anything. */
export function layoutFrom(stored: string | null): Layout {
  const known = parsed(stored);
  const shown = (part: 'side' | 'list'): boolean => (typeof known[part] === 'boolean' ? known[part] : usual[part]);
  const width = (part: Resizable): number =>
    typeof known[part] === 'number' ? within(part, known[part]) : usual[part];
  return { side: shown('side'), list: shown('list'), sideWidth: width('sideWidth'), listWidth: width('listWidth') };
}

/** A width as far as the part can have it. */
export function within(part: Resizable, width: number): number {
  const { least, most } = widths[part];
  return Math.round(Math.min(Math.max(width, least), most));
}

function parsed(stored: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
