// What can be done to the article in the reader.
import type { FullCapture } from '../../src/model';
import { ExportButton } from '../../src/ui/ExportButton';
import { Icon, type IconName } from '../../src/ui/icons';
import { MenuButton } from '../../src/ui/MenuButton';
import { plural, t } from '../../src/ui/words';
import { goTo } from '../address';
import type { Commands } from '../commands';
import type { LibraryParts } from '../parts';
import { ContentsButton } from './ContentsButton';
import { LookButton } from './LookButton';
import { MarksBar } from './MarksBar';
import { VersionsButton } from './VersionsButton';

interface Props {
  parts: LibraryParts;
  commands: Commands;
  capture: FullCapture;
  /** Images that would have to come from the web. */
  withheld: number;
}

export function ReaderTools({ parts, commands, capture, withheld }: Props) {
  const { reading, listing, actions, exporting, settings } = parts;
  const inTrash = listing.query.value.view === 'trash';
  const frame = reading.frame.value;
  return (
    <div class="tools" role="toolbar" aria-label={t('articleTools')}>
      <button
        type="button"
        class="square quiet back"
        title={t('backToList')}
        aria-label={t('backToList')}
        onClick={() => goTo(undefined)}
      >
        <Icon name="back" />
      </button>
      {inTrash ? (
        <Tool icon="back" label={t('restore')} onClick={() => void actions.restore([capture.id])} />
      ) : (
        <StateTools parts={parts} commands={commands} capture={capture} />
      )}
      <span class="spacer" />
      {frame && <MarksBar frame={frame} />}
      {withheld > 0 && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            if (navigator.onLine) reading.remoteImages.value = true;
            else parts.notices.tell({ text: t('offline') });
          }}
        >
          {plural('loadImages', withheld)}
        </button>
      )}
      <VersionsButton reading={reading} capture={capture} />
      {frame && <ContentsButton frame={frame} lang={capture.lang} />}
      <LookButton settings={settings} />
      <a
        class="button square quiet spare"
        href={capture.url}
        target="_blank"
        rel="noopener noreferrer"
        title={t('openOriginal')}
        aria-label={t('openOriginal')}
      >
        <Icon name="open" />
      </a>
      <Tool
        icon="details"
        label={t('details')}
        spare
        expanded={reading.panel.value === 'details'}
        onClick={() => reading.flip('details')}
      />
      <MoreMenu parts={parts} commands={commands} />
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

function MoreMenu({ parts: { reading, dialogs }, commands }: Pick<Props, 'parts' | 'commands'>) {
  const choices = [
    { id: 'next', label: t('keyNext'), choose: () => void commands.next() },
    { id: 'previous', label: t('keyPrevious'), choose: () => void commands.previous() },
    { id: 'original', label: t('openOriginal'), choose: commands.original },
    { id: 'details', label: t('details'), choose: () => reading.flip('details') },
    { id: 'focus', label: t('focusMode'), choose: commands.focusMode },
    { id: 'print', label: t('print'), choose: () => reading.frame.peek()?.print() },
    { id: 'keys', label: t('shortcuts'), choose: () => dialogs.show('keys') },
  ];
  return (
    <MenuButton
      icon="more"
      label={t('more')}
      title={t('articleTools')}
      look="quiet"
      way="down"
      choices={async () => choices}
    />
  );
}

function StateTools({ parts: { reading }, commands, capture }: Omit<Props, 'withheld'>) {
  const { state, starred, tags, note } = capture;
  const panel = reading.panel.value;
  return (
    <>
      <Tool icon="star" filled={starred} label={t('star')} pressed={starred} onClick={commands.star} />
      <Tool icon="archive" label={t('archive')} pressed={state === 'archived'} onClick={commands.archive} />
      <Tool icon="unread" label={t('unread')} pressed={state === 'unread'} onClick={commands.unread} />
      <Tool
        icon="tag"
        label={t('tags')}
        filled={tags.length > 0}
        expanded={panel === 'tags'}
        onClick={() => reading.flip('tags')}
      />
      <Tool
        icon="note"
        label={t('keyNote')}
        filled={note !== ''}
        expanded={panel === 'note'}
        onClick={() => reading.flip('note')}
      />
      <Tool icon="trash" label={t('delete')} onClick={commands.remove} />
    </>
  );
}

interface ToolLook {
  icon: IconName;
  label: string;
  /** Given where the tool switches something on and off, or opens a panel. */
  pressed?: boolean;
  expanded?: boolean;
  filled?: boolean;
  /** In the menu too: it goes where there is no room. */
  spare?: boolean;
  onClick: () => void;
}

function Tool({ icon, label, pressed, expanded, filled = false, spare = false, onClick }: ToolLook) {
  return (
    <button
      type="button"
      class={['square quiet', filled && 'filled', spare && 'spare'].filter(Boolean).join(' ')}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} filled={icon === 'star' && filled} />
    </button>
  );
}
