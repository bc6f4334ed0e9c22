// What became of each page of a run: a list that grows true while it goes on.
import { errorWords, type MessageKey, t } from '../../src/ui/words';
import { goTo } from '../address';
import type { Line, Run } from './run';

const words: Record<Exclude<Line['state'], object>, MessageKey> = {
  waiting: 'lineWaiting',
  busy: 'capturing',
  captured: 'captured',
  updated: 'updated',
  known: 'lineKnown',
  unchanged: 'lineKnown',
  notArticle: 'notArticle',
};

export function Lines({ run }: { run: Run }) {
  const lines = run.lines.value;
  if (lines.length === 0) return null;
  return (
    <ul class="lines" aria-live="polite" aria-label={t('captureMany')}>
      {lines.map((line) => (
        <li key={line.key}>
          <OpenTitle line={line} />
          <span class={typeof line.state === 'object' ? 'failed' : ''}>{stateWords(line)}</span>
        </li>
      ))}
    </ul>
  );
}

function OpenTitle({ line: { id, title } }: { line: Line }) {
  if (id === undefined) return <bdi>{title}</bdi>;
  return (
    <button type="button" class="quiet" onClick={() => goTo(id)}>
      <bdi>{title}</bdi>
    </button>
  );
}

function stateWords({ state }: Line): string {
  return typeof state === 'object' ? errorWords(state.failed).what : t(words[state]);
}
