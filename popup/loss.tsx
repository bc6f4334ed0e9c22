// Tells in the popup that the library vanished, with the way to restore it; loaded only then.
import { render } from 'preact';
import { report } from '../src/errors';
import { Icon } from '../src/ui/icons';
import { plural, t } from '../src/ui/words';
import { openDialog } from './open-library';

export function showLoss(count: number): void {
  const host = document.createElement('div');
  document.body.append(host);
  const open = (): void => void openDialog('backup').catch((error: unknown) => report(error, 'open the library'));
  render(<Loss count={count} onRestore={open} onLater={() => host.remove()} />, host);
}

interface Props {
  count: number;
  onRestore: () => void;
  onLater: () => void;
}

function Loss({ count, onRestore, onLater }: Props) {
  return (
    <section class="attention" role="alert" aria-labelledby="loss">
      <h2 id="loss">
        <Icon name="warning" />
        {plural('libraryGone', count)}
      </h2>
      <p class="meta">{t('libraryGoneWhy')}</p>
      <div class="ends">
        <button type="button" class="quiet" onClick={onLater}>
          {t('letBe')}
        </button>
        <button type="button" class="primary" onClick={onRestore}>
          {t('restoreTitle')}
        </button>
      </div>
    </section>
  );
}
