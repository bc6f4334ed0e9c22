// What can be done to the article in the reader.
import type { FullCapture } from '../../src/model';
import { ExportButton } from '../../src/ui/ExportButton';
import { moment } from '../../src/ui/format';
import { Icon } from '../../src/ui/icons';
import { MenuButton } from '../../src/ui/MenuButton';
import { plural, t } from '../../src/ui/words';
import { goTo } from '../address';
import type { LibraryParts } from '../Library';

interface Props {
  parts: LibraryParts;
  capture: FullCapture;
  /** Images that would have to come from the web. */
  withheld: number;
}

export function ReaderTools({ parts, capture, withheld }: Props) {
  const { reading, actions, exporting, settings } = parts;
  return (
    <div class="tools" role="toolbar" aria-label={t('articleTools')}>
      <button type="button" class="square quiet back" aria-label={t('backToList')} onClick={() => goTo(undefined)}>
        <Icon name="back" />
      </button>
      <StateTools parts={parts} capture={capture} />
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
      <VersionsButton parts={parts} capture={capture} />
      <a class="button quiet" href={capture.url} target="_blank" rel="noopener noreferrer">
        {t('openOriginal')}
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

function StateTools({ parts: { actions }, capture: { id, state, starred } }: Omit<Props, 'withheld'>) {
  const archived = state === 'archived';
  return (
    <>
      <button
        type="button"
        class="quiet"
        aria-pressed={starred}
        onClick={() => void actions.setStarred([id], !starred)}
      >
        <Icon name="star" filled={starred} /> {t('star')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-pressed={archived}
        onClick={() => void actions.setState([id], archived ? 'read' : 'archived')}
      >
        <Icon name="archive" /> {t('archive')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-pressed={state === 'unread'}
        onClick={() => void actions.setState([id], state === 'unread' ? 'read' : 'unread')}
      >
        <Icon name="unread" /> {t('unread')}
      </button>
      <button type="button" class="quiet" onClick={() => void actions.moveToTrash([id])}>
        <Icon name="trash" /> {t('delete')}
      </button>
    </>
  );
}

/** The text as it stands and the earlier ones, newest first; nothing while there is only one. */
function VersionsButton({ parts: { reading }, capture }: Omit<Props, 'withheld'>) {
  if (capture.versions.length === 0) return null;
  const shown = reading.version.value;
  const choice = (label: string, version: number | undefined) => ({
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
