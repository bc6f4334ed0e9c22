// The ledger of access to sites: which, since when, what for, last used; each can be taken back here.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { everySite, type Grant, type Purpose, watchLedger, withdraw } from '../src/access';
import { report } from '../src/errors';
import { joined, moment } from '../src/ui/format';
import { type MessageKey, t } from '../src/ui/words';

const purposes: Record<Purpose, MessageKey> = { pictures: 'ledger_pictures', pages: 'ledger_pages' };

export function Ledger() {
  const grants = useSignal<Grant[] | undefined>(undefined);
  useEffect(
    () =>
      watchLedger((now) => {
        grants.value = now;
      }),
    [grants],
  );
  return (
    <>
      <h3>{t('ledgerTitle')}</h3>
      <p>{t('ledgerWords')}</p>
      {grants.value?.length === 0 && <p>{t('ledgerEmpty')}</p>}
      {grants.value && grants.value.length > 0 && (
        <ul class="ledger">
          {grants.value.map((grant) => (
            <Line key={grant.pattern} grant={grant} />
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ grant }: { grant: Grant }) {
  const { pattern, purpose, grantedAt, lastUsed } = grant;
  const site = siteIn(pattern);
  const take = (): void => {
    withdraw(pattern).catch((error: unknown) => report(error, 'withdraw access'));
  };
  return (
    <li>
      <span>
        <strong dir="auto">{site}</strong>
        <small>
          {joined(
            grantedAt === undefined ? '' : t('ledgerGiven', moment(grantedAt)),
            purpose === undefined ? '' : t(purposes[purpose]),
            lastUsed === undefined ? t('ledgerUnused') : t('ledgerUsed', moment(lastUsed)),
          )}
        </small>
      </span>
      <button type="button" class="line" aria-label={t('withdrawFrom', site)} onClick={take}>
        {t('withdraw')}
      </button>
    </li>
  );
}

function siteIn(pattern: string): string {
  return pattern === everySite ? t('ledgerEverySite') : pattern.replace(/\/\*$/, '');
}
