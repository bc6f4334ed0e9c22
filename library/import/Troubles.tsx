// What cannot come in, by file and line.
import { plural, t } from '../../src/ui/words';
import type { Plan } from './dry-run';
import { problemWords } from './problem-words';

export function Troubles({ troubles, troubleCount }: Pick<Plan, 'troubles' | 'troubleCount'>) {
  if (troubleCount === 0) return null;
  return (
    <details class="troubles">
      <summary>{plural('importTroubles', troubleCount)}</summary>
      <ul>
        {troubles.map(({ file, part, line, why, shown }, at) => (
          <li key={at}>
            <span>
              <bdi>{part ?? file}</bdi>, {t('importLine', String(line))}: {t(problemWords[why])}
            </span>
            <code dir="auto">{shown}</code>
          </li>
        ))}
      </ul>
      {troubleCount > troubles.length && <p>{plural('importMoreTroubles', troubleCount - troubles.length)}</p>}
    </details>
  );
}
