// The tags of the article in the reader, and those that its page suggests.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { report } from '../../src/errors';
import type { FullCapture } from '../../src/model';
import { TagField } from '../../src/ui/tags/TagField';
import { t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';

export function TagsPanel({ parts, capture }: { parts: LibraryParts; capture: FullCapture }) {
  const { tagging, actions, reading } = parts;
  const offered = useSignal<readonly string[]>([]);
  useEffect(() => {
    tagging.suggestTags(capture).then(
      (tags) => {
        offered.value = tags;
      },
      (error: unknown) => report(error, 'tags'),
    );
  }, [capture.tags.join('\n')]);

  const change = (wish: { add?: string[]; remove?: string[] }): void =>
    void actions.change(
      'tagged',
      'tags',
      (steps) => tagging.changeTags([capture.id], wish, steps),
      () => true,
    );
  return (
    <section class="panel-line" aria-label={t('tags')}>
      <TagField
        tags={capture.tags}
        complete={tagging.completeTag}
        onAdd={(add) => change({ add })}
        onRemove={(tag) => change({ remove: [tag] })}
        onClose={() => {
          reading.panel.value = undefined;
          reading.frame.peek()?.focus();
        }}
      />
      {offered.value.length > 0 && (
        <p class="suggested">
          <span>{t('suggestedTags')}</span>
          {offered.value.map((tag) => (
            <button type="button" class="chip add" key={tag} onClick={() => change({ add: [tag] })}>
              <bdi>{tag}</bdi>
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
