// What cannot come in, by file and line.
import { saveFile } from '../../src/ui/save-file';
import { plural, t } from '../../src/ui/words';
import type { Plan } from './dry-run';
import { troubleList, troubleWords } from './trouble-list';

/** Beyond these nobody reads on: the whole list can be saved. */
const shown = 1000;

export function Troubles({ troubles, troubleCount }: Pick<Plan, 'troubles' | 'troubleCount'>) {
  if (troubleCount === 0) return null;
  const more = troubleCount - Math.min(shown, troubles.length);
  const save = () =>
    void saveFile({ name: 'offprint-import.txt', mimeType: 'text/plain', stream: troubleList(troubles) });
  return (
    <details class="troubles">
      <summary>{plural('importTroubles', troubleCount)}</summary>
      <ul>
        {troubles.slice(0, shown).map((trouble, at) => (
          <li key={at}>
            <span>
              <bdi>{trouble.part ?? trouble.file}</bdi>, {troubleWords(trouble)}
            </span>
            <code dir="auto">{trouble.shown}</code>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{plural('importMoreTroubles', more)}</p>}
      <button type="button" class="line" onClick={save}>
        {t('importSaveTroubles')}
      </button>
    </details>
  );
}
