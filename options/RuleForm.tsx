// The form for one site rule. Enter saves, Escape leaves; what is wrong is said at its field.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { SiteRule } from '../src/model';
import { type MessageKey, t } from '../src/ui/words';
import { type Draft, draftOf, type Fault, type Faults, faultsOf, ruleOf } from './rule-draft';

interface Props {
  /** Absent when a new one is made. */
  rule?: SiteRule | undefined;
  onSave: (rule: SiteRule) => void;
  onClose: () => void;
}

const fields: { name: keyof Draft; label: MessageKey; hint?: MessageKey; rows?: number }[] = [
  { name: 'site', label: 'ruleSite', hint: 'ruleSiteHint' },
  { name: 'content', label: 'ruleContent', hint: 'ruleContentHint', rows: 2 },
  { name: 'remove', label: 'ruleRemove', hint: 'ruleRemoveHint', rows: 2 },
  { name: 'title', label: 'editTitle' },
  { name: 'byline', label: 'editAuthors' },
  { name: 'date', label: 'editDate' },
];

export function RuleForm({ rule, onSave, onClose }: Props) {
  const draft = useSignal(draftOf(rule));
  const faults = useSignal<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = (): void => {
    faults.value = faultsOf(draft.value);
    const first = fields.findIndex(({ name }) => faults.value[name]);
    if (first < 0) onSave(ruleOf(draft.value));
    else form.current?.querySelectorAll<HTMLElement>('input, textarea')[first]?.focus();
  };

  return (
    <form
      ref={form}
      class="rule-form"
      aria-label={rule ? t('ruleEdit', rule.site) : t('ruleAdd')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      {fields.map(({ name, label, hint, rows }) => (
        <Field
          key={name}
          label={t(label)}
          hint={hint && t(hint)}
          fault={faults.value[name]}
          rows={rows}
          value={draft.value[name]}
          onInput={(value) => {
            draft.value = { ...draft.value, [name]: value };
          }}
        />
      ))}
      <div class="ends">
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
  hint: string | undefined;
  fault: Fault | undefined;
  /** A field of several lines; absent for one of one line. */
  rows: number | undefined;
  value: string;
  onInput: (value: string) => void;
}

/** Sites and selectors are code: written from left to right in every language, and never corrected. */
function Field({ label, hint, fault, rows, value, onInput }: FieldProps) {
  const id = useId();
  const told = {
    ...({ id, value, dir: 'ltr', spellcheck: false, autocapitalize: 'off' } as const),
    'aria-invalid': fault !== undefined,
    ...((hint || fault) && { 'aria-describedby': `${id}-told` }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...told} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      ) : (
        <input {...told} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
      )}
      {(hint || fault) && (
        <small id={`${id}-told`}>
          {fault && <strong>{faultWords(fault)}</strong>} {hint}
        </small>
      )}
    </div>
  );
}

function faultWords(fault: Fault): string {
  if (fault.kind === 'selector') return t('ruleSelectorFault', fault.selector);
  return t(fault.kind === 'site' ? 'ruleSiteFault' : 'ruleNothingFault');
}
