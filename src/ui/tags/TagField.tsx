// The tags of something, and a field that adds to them: completes what is typed from the library's tags, takes many at
// once, and lets go of the last with Backspace.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { report } from '../../errors';
import { Icon } from '../icons';
import { t } from '../words';
import { endsTag, tagsIn, without } from './tag-text';

interface Props {
  tags: readonly string[];
  /** Tags of the library for what is typed. */
  complete: (typed: string) => Promise<string[]>;
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
  onClose?: () => void;
}

export function TagField({ tags, complete, onAdd, onRemove, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const typed = useSignal('');
  const offers = useSignal<readonly string[]>([]);
  const active = useSignal(-1);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  useEffect(() => {
    let isStale = false;
    active.value = -1;
    if (typed.value.trim() === '') {
      offers.value = [];
      return;
    }
    complete(typed.value).then(
      (found) => {
        if (!isStale) offers.value = without(found, tags);
      },
      (error: unknown) => report(error, 'tags'),
    );
    return () => {
      isStale = true;
    };
  }, [typed.value, tags]);

  const add = (text: string): void => {
    const wished = without(tagsIn(text), tags);
    typed.value = '';
    offers.value = [];
    if (wished.length > 0) onAdd(wished);
    field.current?.focus();
  };
  const walk = (by: 1 | -1): void => {
    const count = offers.value.length;
    if (count > 0) active.value = (active.value + by + count + (active.value < 0 && by < 0 ? 1 : 0)) % count;
  };
  const press = (event: KeyboardEvent): boolean => {
    const last = tags.at(-1);
    switch (event.key) {
      case 'ArrowDown':
        walk(1);
        return true;
      case 'ArrowUp':
        walk(-1);
        return true;
      case 'Enter':
        if (active.value >= 0) add(offers.value[active.value] ?? '');
        else if (typed.value.trim() === '') onClose?.();
        else add(typed.value);
        return true;
      case 'Tab':
        if (offers.value.length === 0 || event.shiftKey) return false;
        add(offers.value[Math.max(active.value, 0)] ?? '');
        return true;
      case 'Backspace':
        if (typed.value !== '' || last === undefined) return false;
        onRemove(last);
        return true;
      case 'Escape':
        if (offers.value.length > 0) offers.value = [];
        else onClose?.();
        return true;
      default:
        return false;
    }
  };

  return (
    <div class="tag-field">
      {tags.map((tag) => (
        <span class="chip" key={tag}>
          <bdi>{tag}</bdi>
          <button type="button" aria-label={t('removeTag', tag)} onClick={() => onRemove(tag)}>
            <Icon name="close" />
          </button>
        </span>
      ))}
      <div class="tag-input">
        <input
          ref={field}
          role="combobox"
          dir="auto"
          aria-label={t('addTag')}
          placeholder={t('addTag')}
          aria-autocomplete="list"
          aria-expanded={offers.value.length > 0}
          aria-controls={list}
          aria-activedescendant={active.value >= 0 ? `${list}-${active.value}` : undefined}
          value={typed.value}
          spellcheck={false}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) => {
            if (endsTag(value)) add(value);
            else typed.value = value;
          }}
          onKeyDown={(event) => {
            if (event.isComposing || !press(event)) return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <div id={list} class={offers.value.length > 0 ? 'offers' : 'offers none'} role="listbox" aria-label={t('tags')}>
          {offers.value.map((tag, at) => (
            <div
              key={tag}
              id={`${list}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active.value}
              onPointerDown={(event) => {
                event.preventDefault();
                add(tag);
              }}
            >
              <bdi>{tag}</bdi>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
