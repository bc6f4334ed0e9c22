// What each permission of the manifest is for.
import { type MessageKey, t } from '../src/ui/words';
import { Ledger } from './Ledger';

/** Names as the manifest has them: who looks there finds the same word here. */
const reasons: { permission: string; reason: MessageKey }[] = [
  { permission: 'activeTab', reason: 'permissionActiveTab' },
  { permission: 'scripting', reason: 'permissionScripting' },
  { permission: 'storage', reason: 'permissionStorage' },
  { permission: 'unlimitedStorage', reason: 'permissionUnlimitedStorage' },
  { permission: 'contextMenus', reason: 'permissionContextMenus' },
  { permission: '*://*/*', reason: 'permissionHosts' },
];

export function Permissions() {
  return (
    <>
      <p>{t('permissionsWords')}</p>
      <dl>
        {reasons.map(({ permission, reason }) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{t(reason)}</dd>
          </div>
        ))}
      </dl>
      <Ledger />
    </>
  );
}
