// How many pages wait to be captured; nothing while none does.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { report } from '../../src/errors';
import { countWanted } from '../../src/storage/captures/to-capture';
import { watch } from '../../src/storage/database/watch';
import { inDigits } from '../../src/ui/format';

export function WantedCount() {
  const waiting = useSignal(0);
  useEffect(() => {
    const show = (count: number): void => {
      waiting.value = count;
    };
    return watch(countWanted, show, (error) => report(error, 'to capture'));
  }, [waiting]);
  if (waiting.value === 0) return null;
  return <span class="count">{inDigits(waiting.value)}</span>;
}
