// The imports that can still be taken back.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { report } from '../../src/errors';
import { listImports } from '../../src/storage/transfer/importing';
import { joined, moment } from '../../src/ui/format';
import { language, plural, t } from '../../src/ui/words';
import { UndoButton } from './Result';

/** More than these nobody takes back. */
const shown = 10;

type Imports = Awaited<ReturnType<typeof listImports>>;

export function Earlier({ onUndo }: { onUndo: (id: number) => void }) {
  const imports = useSignal<Imports>([]);
  useEffect(() => {
    listImports(shown).then(
      (found) => {
        imports.value = found;
      },
      (error: unknown) => report(error, 'imports'),
    );
  }, [imports]);
  if (imports.value.length === 0) return null;
  return (
    <section class="earlier" aria-labelledby="earlier-title">
      <h3 id="earlier-title">{t('importEarlier')}</h3>
      <ul>
        {imports.value.map(({ id, at, files, captures, wanted }) => (
          <li key={id}>
            <span>
              <bdi>{new Intl.ListFormat(language()).format(files)}</bdi>
              <span class="meta">{joined(moment(at), plural('importedPages', captures + wanted))}</span>
            </span>
            <UndoButton onUndo={() => onUndo(id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
