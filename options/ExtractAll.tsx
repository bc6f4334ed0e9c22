// "Extract all again": every article that an earlier version made, with how far it is and a way to stop.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { plural, t } from '../src/ui/words';
import { countOlder, extractAll, type Progress } from './extract-all';

export function ExtractAll({ onFailure }: { onFailure: (error: unknown) => void }) {
  const older = useSignal<number | undefined>(undefined);
  const progress = useSignal<Progress | undefined>(undefined);
  const running = useRef<AbortController>(undefined);
  const count = (): Promise<void> =>
    countOlder().then((found) => {
      older.value = found;
    }, onFailure);
  useEffect(() => {
    void count();
    return () => running.current?.abort();
  }, []);

  const run = async (): Promise<void> => {
    running.current = new AbortController();
    try {
      await extractAll(running.current.signal, (now) => {
        progress.value = now;
      });
    } catch (error) {
      onFailure(error);
    } finally {
      running.current = undefined;
      await count();
    }
  };

  if (older.value === undefined) return null;
  const now = progress.value;
  const isRunning = now !== undefined && running.current !== undefined;
  return (
    <div class="all-again">
      <p role="status">{now ? progressWords(now, isRunning) : olderWords(older.value)}</p>
      {isRunning && <progress max={now.of} value={now.done} aria-label={t('extractAllAgain')} />}
      {isRunning ? (
        <button type="button" class="line" onClick={() => running.current?.abort()}>
          {t('stop')}
        </button>
      ) : (
        <button type="button" class="line" disabled={older.value === 0} onClick={() => void run()}>
          {t('extractAllAgain')}
        </button>
      )}
    </div>
  );
}

function olderWords(count: number): string {
  return count === 0 ? t('olderNone') : plural('older', count);
}

function progressWords({ done, of, changed, failed }: Progress, isRunning: boolean): string {
  if (isRunning) return t('extractAllProgress', String(done), String(of));
  const words = plural('extractAllChanged', changed);
  return failed === 0 ? words : `${words} ${plural('extractAllFailed', failed)}`;
}
