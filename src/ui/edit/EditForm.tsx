// Title, authors, date, site and tags of one capture, in place. Enter saves, Escape leaves.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { CaptureId, Edits, FullCapture } from '../../model';
import type { Actions } from '../actions';
import { type MessageKey, t } from '../words';
import { editsOf, type Fields, fieldsOf, tagChange } from './fields';

/** What the form asks of the library. */
export interface EditAccess {
  setEdits(id: CaptureId, edits: Edits, tags?: { add: string[]; remove: string[] }): Promise<void>;
}

interface Props {
  capture: FullCapture;
  editing: EditAccess;
  actions: Actions;
  onClose: () => void;
}

const labels: { field: keyof Fields; label: MessageKey }[] = [
  { field: 'title', label: 'editTitle' },
  { field: 'byline', label: 'editAuthors' },
  { field: 'day', label: 'editDate' },
  { field: 'siteName', label: 'editSite' },
  { field: 'tags', label: 'editTags' },
];

export function EditForm({ capture, editing, actions, onClose }: Props) {
  const fields = useSignal(fieldsOf(capture));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = (): void =>
    void actions.attempt(async () => {
      await editing.setEdits(capture.id, editsOf(capture, fields.value), tagChange(capture, fields.value));
      onClose();
    }, 'edit');
  const asThePageHasIt = (): void =>
    void actions.attempt(async () => {
      await editing.setEdits(capture.id, {});
      onClose();
    }, 'edit');

  return (
    <form
      ref={form}
      class="edit"
      aria-label={t('editTheseFacts')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {labels.map(({ field, label }) => (
        <Field
          key={field}
          label={t(label)}
          isDay={field === 'day'}
          value={fields.value[field]}
          onInput={(value) => {
            fields.value = { ...fields.value, [field]: value };
          }}
        />
      ))}
      <p class="hint">{t('editListsHint')}</p>
      <div class="ends">
        {Object.keys(capture.edits).length > 0 && (
          <button type="button" class="quiet" onClick={asThePageHasIt}>
            {t('editAsPage')}
          </button>
        )}
        <span class="spacer" />
        <button type="button" class="quiet" onClick={onClose}>
          {t('cancel')}
        </button>
        <button type="submit" class="primary">
          {t('save')}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  label: string;
  isDay: boolean;
  value: string;
  onInput: (value: string) => void;
}

function Field({ label, isDay, value, onInput }: FieldProps) {
  const id = useId();
  const input = {
    ...{ id, value },
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => onInput(currentTarget.value),
  };
  return (
    <>
      <label for={id}>{label}</label>
      {isDay ? <input type="date" {...input} /> : <input dir="auto" {...input} />}
    </>
  );
}
