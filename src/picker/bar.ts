// The picker's bar: what is kept, what to do, and the two ways to end.
import { plural, t } from '../ui/words';
import { make } from './stage';

export interface Bar {
  readonly element: HTMLElement;
  /** How many blocks are kept; the rest is said before it. */
  tell(words: string): void;
  count(blocks: number): void;
  busy(isBusy: boolean): void;
}

export function createBar(onSave: () => void, onCancel: () => void): Bar {
  const element = make('div', 'bar');
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', t('picking'));
  const words = make('div', 'words');
  const status = make('div', '');
  status.setAttribute('role', 'status');
  words.append(status, make('div', 'hint', t('pickingHint')));
  const cancel = button('', t('cancel'), onCancel);
  const save = button('save', t('save'), onSave);
  element.append(words, cancel, save);
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft' || key === 'ArrowRight') (save.matches(':focus') ? cancel : save).focus();
  });
  return {
    element,
    tell: (said) => {
      status.textContent = said;
    },
    count: (blocks) => {
      status.textContent = plural('picked', blocks);
      save.toggleAttribute('disabled', blocks === 0);
    },
    busy: (isBusy) => {
      for (const each of [cancel, save]) each.toggleAttribute('disabled', isBusy);
    },
  };
}

function button(className: string, text: string, onClick: () => void): HTMLElement {
  const made = make('button', className, text);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onClick();
  });
  return made;
}
