// The dry run in words: what comes in, what is there already, what cannot come in.
import { importers } from '../../src/import';
import { language, type MessageKey, plural, t } from '../../src/ui/words';
import type { Plan } from './dry-run';
import type { Stages } from './stages';
import { Troubles } from './Troubles';

export function Planned({ plan, stages }: { plan: Plan; stages: Stages }) {
  const lines = [
    plan.captures > 0 && plural('importCaptures', plan.captures),
    plan.addresses > 0 && plural('importAddresses', plan.addresses),
    plan.known > 0 && plural('importKnown', plan.known),
    plan.repeated > 0 && plural('importRepeated', plan.repeated),
  ].filter((line) => line !== false);
  return (
    <>
      {plan.importers.length > 0 && <p class="meta">{t('importFrom', namesOf(plan.importers))}</p>}
      {lines.length > 0 ? (
        <ul class="plan">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{t('importNothing')}</p>
      )}
      <Troubles {...plan} />
      <div class="ends">
        <button type="button" class="line" onClick={stages.again}>
          {t('cancel')}
        </button>
        {lines.length > 0 && (
          <button type="button" class="primary" onClick={() => void stages.run(plan)}>
            {t('importStart')}
          </button>
        )}
      </div>
    </>
  );
}

function namesOf(ids: readonly string[]): string {
  const labels = importers.filter(({ id }) => ids.includes(id)).map(({ label }) => t(label as MessageKey));
  return new Intl.ListFormat(language()).format(new Set(labels));
}
