// Capturing many pages: the tabs of the window, or addresses that were pasted; and what became of each.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { askForAccess, everySite } from '../../src/access';
import { report } from '../../src/errors';
import { addWanted, countWanted } from '../../src/storage/captures/to-capture';
import { watch } from '../../src/storage/database/watch';
import { Dialog } from '../../src/ui/Dialog';
import { plural, t } from '../../src/ui/words';
import type { DialogProps } from '../parts';
import { addressesIn } from './addresses';
import { Lines } from './Lines';
import { createRun, type Run } from './run';
import { openTabs, selectedTabs } from './tabs';
import './many.css';

export function ManyDialog({ onClose }: DialogProps) {
  const run = useMemo(createRun, []);
  // Closing it stops what has not begun: nobody would see what becomes of it.
  useEffect(() => run.stop, [run]);
  return (
    <Dialog title={t('captureMany')} look="many" onClose={onClose}>
      <p>{t('captureManyHint')}</p>
      <TabsPart run={run} />
      <AddressesPart run={run} />
      <Lines run={run} />
    </Dialog>
  );
}

/** Asks first: browsers count a click only until the first wait. Where it was given before, nobody is asked. */
function withAccess(work: () => Promise<void>): void {
  askForAccess([everySite], 'pages')
    .then((given) => (given ? work() : undefined))
    .catch((error: unknown) => report(error, 'capture many'));
}

function TabsPart({ run }: { run: Run }) {
  const selected = useSignal<number[]>([]);
  useEffect(() => {
    selectedTabs().then(
      (ids) => {
        selected.value = ids;
      },
      (error: unknown) => report(error, 'selected tabs'),
    );
  }, [selected]);
  const busy = run.stopping.value !== undefined;
  const capture = (ids?: readonly number[]) => (): void => withAccess(async () => run.captureTabs(await openTabs(ids)));
  return (
    <div class="ways">
      <button type="button" class="line" disabled={busy} onClick={capture()}>
        {t('captureAllTabs')}
      </button>
      {selected.value.length > 1 && (
        <button type="button" class="line" disabled={busy} onClick={capture(selected.value)}>
          {plural('captureSelectedTabs', selected.value.length)}
        </button>
      )}
    </div>
  );
}

function AddressesPart({ run }: { run: Run }) {
  const pasted = useSignal('');
  const count = useSignal(0);
  useEffect(
    () =>
      watch(
        countWanted,
        (now) => {
          count.value = now;
        },
        (error) => report(error, 'pages to capture'),
      ),
    [count],
  );
  const pages = addressesIn(pasted.value);
  const busy = run.stopping.value !== undefined;
  const add = (event: Event): void => {
    event.preventDefault();
    addWanted(pages)
      .then(() => {
        pasted.value = '';
      })
      .catch((error: unknown) => report(error, 'add to the list'));
  };
  return (
    <>
      <form onSubmit={add}>
        <label>
          <span>{t('pasteAddresses')}</span>
          <textarea
            class="field"
            rows={4}
            dir="ltr"
            value={pasted.value}
            onInput={({ currentTarget }) => {
              pasted.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="line" disabled={pages.length === 0}>
          {plural('addAddresses', pages.length)}
        </button>
      </form>
      {(count.value > 0 || busy) && (
        <div class="ways">
          <span>{plural('pagesToCapture', count.value)}</span>
          {busy ? (
            <button type="button" class="line" onClick={run.stop}>
              {t('stop')}
            </button>
          ) : (
            <button type="button" class="primary" onClick={() => withAccess(run.captureList)}>
              {t('captureNow')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
