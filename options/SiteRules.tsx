// The user's own rules for sites: a list, and a form to add one or to change it.
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { codeOf, type ErrorCode } from '../src/errors';
import type { SiteRule } from '../src/model';
import { changeSettings, type Settings } from '../src/settings';
import { FailureWords } from '../src/ui/FailureWords';
import { t } from '../src/ui/words';
import { RuleForm } from './RuleForm';

export function SiteRules({ settings }: { settings: ReadonlySignal<Settings> }) {
  const rules = settings.value.siteRules;
  /** The place of the rule in the form; the one after the last is new. */
  const open = useSignal<number | undefined>(undefined);
  const failure = useSignal<ErrorCode | undefined>(undefined);
  const add = useRef<HTMLButtonElement>(null);

  const close = (): void => {
    open.value = undefined;
    requestAnimationFrame(() => add.current?.focus()); // the form takes the focus with it
  };
  const store = (siteRules: SiteRule[]): void => {
    failure.value = undefined;
    changeSettings({ siteRules }).then(close, (error: unknown) => {
      failure.value = codeOf(error);
    });
  };

  const form = (at: number) => (
    <RuleForm
      key={at}
      rule={rules[at]}
      onSave={(rule) => store([...rules.slice(0, at), rule, ...rules.slice(at + 1)])}
      onClose={close}
    />
  );
  return (
    <>
      <p>{t('siteRulesWords')}</p>
      {failure.value && <FailureWords code={failure.value} />}
      {rules.length > 0 && (
        <ul class="rules">
          {rules.map((rule, at) => (
            <li key={`${at} ${rule.site}`}>
              {open.value === at ? (
                form(at)
              ) : (
                <Rule
                  rule={rule}
                  onEdit={() => {
                    open.value = at;
                  }}
                  onDelete={() => store(rules.filter((each) => each !== rule))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {open.value === rules.length ? (
        form(rules.length)
      ) : (
        <button
          ref={add}
          type="button"
          class="line"
          onClick={() => {
            open.value = rules.length;
          }}
        >
          {t('ruleAdd')}
        </button>
      )}
    </>
  );
}

function Rule({ rule, onEdit, onDelete }: { rule: SiteRule; onEdit: () => void; onDelete: () => void }) {
  return (
    <div class="rule">
      <span>
        <code dir="ltr">{rule.site}</code>
      </span>
      <button type="button" class="quiet" aria-label={t('ruleEdit', rule.site)} onClick={onEdit}>
        {t('edit')}
      </button>
      <button type="button" class="quiet" aria-label={t('ruleDelete', rule.site)} onClick={onDelete}>
        {t('delete')}
      </button>
    </div>
  );
}
