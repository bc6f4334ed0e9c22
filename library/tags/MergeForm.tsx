// Makes several tags one.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { plural, t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';
import { leaveView } from './leave-view';

interface Props {
  parts: LibraryParts;
  tags: string[];
  onDone: () => void;
}

export function MergeForm({ parts, tags, onDone }: Props) {
  const id = useId();
  const into = useSignal(tags[0] ?? '');
  const merge = (): void => {
    const name = into.value.trim();
    if (name === '') return;
    void parts.actions
      .change('tagged', 'merge tags', (steps) => parts.tagging.mergeTags(tags, name, steps))
      .then(() => {
        for (const tag of tags) if (tag !== name) leaveView(parts, tag, name);
      });
    onDone();
  };
  return (
    <form
      class="merge"
      onSubmit={(event) => {
        event.preventDefault();
        merge();
      }}
    >
      <label for={id}>{plural('mergeInto', tags.length)}</label>
      <input
        id={id}
        class="field"
        dir="auto"
        value={into.value}
        onInput={({ currentTarget }) => {
          into.value = currentTarget.value;
        }}
      />
      <button type="submit" class="primary">
        {t('merge')}
      </button>
    </form>
  );
}
