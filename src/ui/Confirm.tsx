// A question before something that cannot be taken back.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from './words';

interface Props {
  question: string;
  /** The words of the button that does it. */
  yes: string;
  onYes: () => void;
  onClose: () => void;
}

/** Shown for as long as it is in the document. The way back has the focus. */
export function Confirm({ question, yes, onYes, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="question" onClose={onClose}>
      <p id="question">{question}</p>
      <form method="dialog">
        <button type="submit" class="line">
          {t('cancel')}
        </button>
        <button type="submit" class="primary" onClick={onYes}>
          {yes}
        </button>
      </form>
    </dialog>
  );
}
