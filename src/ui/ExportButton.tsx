// Export…: offers the formats, the usual one first, and saves the file.
import type { CaptureId } from '../model';
import type { Actions } from './actions';
import type { ExportAccess } from './library-access';
import { MenuButton } from './MenuButton';
import { type MessageKey, plural, t } from './words';

interface Props {
  actions: Actions;
  exporting: ExportAccess;
  /** Asked when a format is chosen. */
  targets: () => CaptureId[];
  /** How many that will be; 0 disables the button. */
  count: number;
  /** The id of the format that stands first. */
  usual: string;
  primary?: boolean;
  way?: 'up' | 'down';
}

export function ExportButton({ actions, exporting, targets, count, usual, primary = false, way = 'up' }: Props) {
  return (
    <MenuButton
      label={t('export')}
      title={plural('exportCount', count)}
      look={primary ? 'primary' : 'line'}
      way={way}
      disabled={count === 0}
      choices={async () => {
        const formats = await exporting.formats();
        const usualFirst = [...formats].sort((a, b) => Number(b.id === usual) - Number(a.id === usual));
        return usualFirst.map(({ id, label }) => ({
          id,
          label: t(label as MessageKey),
          choose: () => void actions.exportAs(id, targets()),
        }));
      }}
    />
  );
}
