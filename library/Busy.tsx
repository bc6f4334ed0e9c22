// What a dialog is at, how far it is, and the way to stop it.
import { t } from '../src/ui/words';

interface Props {
  words: string;
  /** Both absent where nobody knows how much there is to do. */
  done?: number;
  of?: number;
  /** Absent where there is no way to stop. */
  onStop?: () => void;
}

export function Busy({ words, done, of, onStop }: Props) {
  return (
    <>
      <p>{words}</p>
      <progress aria-label={words} {...(of !== undefined && { max: of, value: done })} />
      {onStop && (
        <div class="ends">
          <button type="button" class="line" onClick={onStop}>
            {t('stop')}
          </button>
        </div>
      )}
    </>
  );
}
