// What can be done to the article in the reader.
import type { FullCapture } from '../../src/model';
import { ExportButton } from '../../src/ui/ExportButton';
import { Icon, type IconName } from '../../src/ui/icons';
import { plural, t } from '../../src/ui/words';
import { goTo } from '../address';
import type { LibraryParts } from '../parts';
import { VersionsButton } from './VersionsButton';

interface Props {
  parts: LibraryParts;
  capture: FullCapture;
  /** Images that would have to come from the web. */
  withheld: number;
}

export function ReaderTools({ parts, capture, withheld }: Props) {
  const { reading, listing, actions, exporting, settings } = parts;
  const inTrash = listing.query.value.view === 'trash';
  return (
    <div class="tools" role="toolbar" aria-label={t('articleTools')}>
      <button type="button" class="square quiet back" aria-label={t('backToList')} onClick={() => goTo(undefined)}>
        <Icon name="back" />
      </button>
      {inTrash ? <RestoreTool parts={parts} capture={capture} /> : <StateTools parts={parts} capture={capture} />}
      <span class="spacer" />
      {withheld > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            reading.remoteImages.value = true;
          }}
        >
          {plural('loadImages', withheld)}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        title={t('details')}
        aria-label={t('details')}
        aria-expanded={parts.showsDetails.value}
        onClick={() => {
          parts.showsDetails.value = !parts.showsDetails.value;
        }}
      >
        <Icon name="details" />
        <span class="label">{t('details')}</span>
      </button>
      <VersionsButton reading={reading} capture={capture} />
      <a
        class="button quiet"
        href={capture.url}
        target="_blank"
        rel="noopener noreferrer"
        title={t('openOriginal')}
        aria-label={t('openOriginal')}
      >
        <Icon name="open" />
        <span class="label">{t('openOriginal')}</span>
      </a>
      <ExportButton
        actions={actions}
        exporting={exporting}
        usual={settings.value.exportFormat}
        count={1}
        targets={() => [capture.id]}
        way="down"
      />
    </div>
  );
}

type ToolProps = Omit<Props, 'withheld'>;

function RestoreTool({ parts: { actions }, capture: { id } }: ToolProps) {
  return <Tool icon="back" label={t('restore')} onClick={() => void actions.restore([id])} />;
}

function StateTools({ parts: { actions }, capture: { id, state, starred } }: ToolProps) {
  const archived = state === 'archived';
  const unread = state === 'unread';
  return (
    <>
      <Tool icon="star" label={t('star')} pressed={starred} onClick={() => void actions.setStarred([id], !starred)} />
      <Tool
        icon="archive"
        label={t('archive')}
        pressed={archived}
        onClick={() => void actions.setState([id], archived ? 'read' : 'archived')}
      />
      <Tool
        icon="unread"
        label={t('unread')}
        pressed={unread}
        onClick={() => void actions.setState([id], unread ? 'read' : 'unread')}
      />
      <Tool icon="trash" label={t('delete')} onClick={() => void actions.moveToTrash([id])} />
    </>
  );
}

interface ToolLook {
  icon: IconName;
  label: string;
  /** Given where the tool switches something on and off. */
  pressed?: boolean;
  onClick: () => void;
}

function Tool({ icon, label, pressed, onClick }: ToolLook) {
  return (
    <button type="button" class="quiet" title={label} aria-label={label} aria-pressed={pressed} onClick={onClick}>
      <Icon name={icon} filled={icon === 'star' && pressed === true} />
      <span class="label">{label}</span>
    </button>
  );
}
