// A part of the side with a heading that folds it.
import type { ComponentChildren } from 'preact';
import { Icon } from '../../src/ui/icons';
import type { Folds } from './folded';

interface Props {
  /** Kept with what is folded. */
  name: string;
  title: string;
  folds: Folds;
  /** What else stands in the line of the heading. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}

export function Group({ name, title, folds, beside, children }: Props) {
  const isOpen = !folds.has(name);
  return (
    <div class="group">
      <h2>
        <button type="button" class="fold" aria-expanded={isOpen} onClick={() => folds.toggle(name)}>
          <Icon name="twisty" />
          {title}
        </button>
        {beside}
      </h2>
      {isOpen && children}
    </div>
  );
}
