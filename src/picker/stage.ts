// The picker's place on the page: one element in the top layer with a closed tree, gone without a trace at the end.
import { language, t } from '../ui/words';
import styles from './picker.css?inline';
import type { Pick } from './tree';

export class Stage {
  readonly #host = document.createElement('div');
  readonly #tree = this.#host.attachShadow({ mode: 'closed' });
  readonly #marks = make('div', 'marks');
  readonly #here = make('div', 'here');
  /** Lies over the page, so that no click or hover reaches it. The wheel scrolls what lies below. */
  readonly field = make('div', 'field');

  constructor(bar: HTMLElement) {
    const style = document.createElement('style');
    style.textContent = styles;
    this.field.tabIndex = -1;
    this.field.setAttribute('role', 'application');
    this.field.setAttribute('aria-label', t('pickingHint'));
    this.#here.hidden = true;
    this.#tree.append(style, this.field, this.#marks, this.#here, bar);
    this.#host.lang = language();
    this.#host.dir = t('textDirection');
    this.#host.popover = 'manual';
  }

  open(): void {
    document.documentElement.append(this.#host);
    // Above whatever the page itself lays on top.
    this.#host.showPopover();
    this.field.focus({ preventScroll: true });
  }

  close(): void {
    this.#host.remove();
  }

  /** Whether one of the bar's buttons has the focus. */
  get isInBar(): boolean {
    return this.#tree.activeElement instanceof HTMLButtonElement;
  }

  /** The page's element under a point. */
  elementAt(x: number, y: number): Element | undefined {
    return document.elementsFromPoint(x, y).find((element) => element !== this.#host);
  }

  /** Marks what is kept, and the part that the pointer or the keyboard is at. */
  show(kept: Iterable<Pick>, here: Pick | undefined): void {
    const marks = [...kept].flatMap(({ element }) => {
      const box = element.getBoundingClientRect();
      if (box.bottom < 0 || box.top > innerHeight || box.width === 0) return [];
      return [lay(make('div', 'kept'), box, 2)];
    });
    this.#marks.replaceChildren(...marks);
    this.#here.hidden = here === undefined;
    if (here) lay(this.#here, here.element.getBoundingClientRect(), 3);
  }
}

function lay(mark: HTMLElement, { left, top, width, height }: DOMRect, beyond: number): HTMLElement {
  const { style } = mark;
  style.left = `${left - beyond}px`;
  style.top = `${top - beyond}px`;
  style.width = `${width + 2 * beyond}px`;
  style.height = `${height + 2 * beyond}px`;
  return mark;
}

/** An element of the picker's own. */
export function make(tag: 'div' | 'span' | 'button', className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
