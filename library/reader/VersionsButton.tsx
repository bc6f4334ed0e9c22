// The text as it stands and the earlier ones.
import type { FullCapture } from '../../src/model';
import { moment } from '../../src/ui/format';
import { type Choice, MenuButton } from '../../src/ui/MenuButton';
import { plural, t } from '../../src/ui/words';
import type { Reading } from './reading';

/** Newest first; nothing while there is only one. */
export function VersionsButton({ reading, capture }: { reading: Reading; capture: FullCapture }) {
  if (capture.versions.length === 0) return null;
  const shown = reading.version.value;
  const choice = (label: string, version: number | undefined): Choice => ({
    id: String(version),
    label,
    checked: version === shown,
    choose: () => {
      reading.version.value = version;
    },
  });
  const earlier = capture.versions.map(({ capturedAt }, index) => choice(moment(capturedAt), index)).reverse();
  return (
    <MenuButton
      label={shown === undefined ? plural('versions', capture.versions.length + 1) : t('earlierVersion')}
      title={t('versionsTitle')}
      look={shown === undefined ? 'quiet' : 'line'}
      way="down"
      choices={async () => [choice(t('versionNow', moment(capture.updatedAt)), undefined), ...earlier]}
    />
  );
}
