// How far the article is read, and about how long the rest takes.
import { plural, t } from '../../src/ui/words';
import type { OpenFrame } from './frame/open-frame';
import { minutesLeft } from './frame/progress';

export function ProgressLine({ frame, minutes }: { frame: OpenFrame; minutes: number }) {
  const progress = frame.progress.value;
  const left = minutesLeft(minutes, progress);
  const percent = Math.round(progress.read * 100);
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label={t('readSoFar')}
      aria-valuenow={percent}
      aria-valuetext={left === 0 ? t('readToEnd') : plural('minutesLeft', left)}
      title={left === 0 ? t('readToEnd') : plural('minutesLeft', left)}
    >
      <span style={{ inlineSize: `${percent}%` }} />
    </div>
  );
}
