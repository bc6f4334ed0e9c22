// Export…: the format used last, then all by what they are for, then what goes to the clipboard.
import type { CaptureId } from '../model';
import type { Actions } from './actions';
import type { CopyKind, ExportAccess, Format, FormatGroup } from './library-access';
import { type Choice, MenuButton } from './MenuButton';
import { type MessageKey, plural, t } from './words';

interface Props {
  actions: Actions;
  exporting: ExportAccess;
  /** Asked when a format is chosen. */
  targets: () => CaptureId[];
  /** How many that will be; 0 disables the button. */
  count: number;
  /** The id of the format that stands first: the one used last. */
  usual: string;
  primary?: boolean;
  way?: 'up' | 'down';
}

const groups: Record<FormatGroup, MessageKey> = {
  reading: 'formatsReading',
  references: 'formatsReferences',
  data: 'formatsData',
};

const copies: { kind: CopyKind; label: MessageKey }[] = [
  { kind: 'rich', label: 'copyRich' },
  { kind: 'text', label: 'copyText' },
  { kind: 'apa', label: 'copyApa' },
  { kind: 'mla', label: 'copyMla' },
  { kind: 'chicago', label: 'copyChicago' },
];

export function ExportButton({ exporting, count, usual, primary = false, way = 'up', ...rest }: Props) {
  return (
    <MenuButton
      label={t('export')}
      title={plural('exportCount', count)}
      look={primary ? 'primary' : 'line'}
      way={way}
      disabled={count === 0}
      choices={async () => {
        const formats = await exporting.formats();
        const first = formats.find(({ id }) => id === usual) ?? formats[0];
        const others = formats.filter((format) => format !== first);
        return [
          ...(first ? [fileChoice(first, rest)] : []),
          ...others.map((format) => ({ ...fileChoice(format, rest), group: t(groups[format.group]) })),
          ...otherChoices(count, rest),
        ];
      }}
    />
  );
}

type Doing = Pick<Props, 'actions' | 'targets'>;

function fileChoice({ id, label }: Format, { actions, targets }: Doing): Choice {
  return { id, label: t(label as MessageKey), choose: () => void actions.exportAs(id, targets()) };
}

function otherChoices(count: number, { actions, targets }: Doing): Choice[] {
  const group = t('formatsClipboard');
  const send = {
    id: 'send-obsidian',
    label: t('sendToObsidian'),
    group,
    choose: () => void actions.sendToObsidian(targets()[0]!),
  };
  return [
    ...copies.map(({ kind, label }) => ({
      id: `copy-${kind}`,
      label: t(label),
      group,
      choose: () => void actions.copyAs(kind, targets()),
    })),
    ...(count === 1 ? [send] : []),
  ];
}
