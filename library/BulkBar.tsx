// The foot of the list while rows are chosen: how many, all that are found, and what can be done to them.
import { useSignal } from '@preact/signals';
import { purgeChosen } from '../src/storage/trash';
import { Confirm } from '../src/ui/Confirm';
import { ExportButton } from '../src/ui/ExportButton';
import { Icon, type IconName } from '../src/ui/icons';
import { BulkTags } from '../src/ui/tags/BulkTags';
import { plural, t } from '../src/ui/words';
import type { Commands } from './commands';
import type { LibraryParts } from './parts';

interface Props {
  parts: LibraryParts;
  commands: Commands;
}

export function BulkBar({ parts, commands }: Props) {
  const { listing, actions, exporting, settings, asking } = parts;
  const count = listing.selection.value.chosen.size;
  const total = listing.total.value ?? 0;
  const inTrash = listing.query.value.view === 'trash';
  return (
    <div class="bulk">
      {asking.value === 'tags' && (
        <BulkTags
          listing={listing}
          actions={actions}
          tagging={parts.tagging}
          onClose={() => {
            asking.value = undefined;
          }}
        />
      )}
      <div class="bulk-head">
        <Tool icon="close" label={t('clearSelection')} onClick={listing.clear} />
        <strong role="status">{plural('selected', count)}</strong>
        <span class="spacer" />
        {count < total && (
          <button type="button" class="quiet all" onClick={() => void listing.chooseAll()}>
            {plural('selectAllResults', total)}
          </button>
        )}
      </div>
      <div class="foot" role="toolbar" aria-label={t('chosenArticles')}>
        {inTrash ? (
          <TrashTools parts={parts} count={count} />
        ) : (
          <>
            <Tool icon="star" label={t('star')} onClick={commands.star} />
            <Tool icon="archive" label={t('archive')} onClick={commands.archive} />
            <Tool icon="unread" label={t('keyUnread')} onClick={commands.unread} />
            <Tool
              icon="tag"
              label={t('tags')}
              expanded={asking.value === 'tags'}
              onClick={() => {
                asking.value = asking.value === 'tags' ? undefined : 'tags';
              }}
            />
            <Tool icon="trash" label={t('delete')} onClick={commands.remove} />
          </>
        )}
        <span class="spacer" />
        <ExportButton
          actions={actions}
          exporting={exporting}
          usual={settings.value.exportFormat}
          count={count}
          targets={listing.targets}
          primary
        />
      </div>
    </div>
  );
}

function TrashTools({ parts, count }: { parts: LibraryParts; count: number }) {
  const { listing, actions, notices } = parts;
  const isAsking = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          void actions.restore(listing.targets());
          listing.clear();
        }}
      >
        {t('restore')}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          isAsking.value = true;
        }}
      >
        {t('deleteForever')}
      </button>
      {isAsking.value && (
        <Confirm
          question={plural('emptyTrashQuestion', count)}
          yes={t('deleteForever')}
          onYes={() =>
            void actions.attempt(async () => {
              await purgeChosen(listing.targets());
              listing.clear();
              notices.tell({ text: plural('erased', count) });
            }, 'erase')
          }
          onClose={() => {
            isAsking.value = false;
          }}
        />
      )}
    </>
  );
}

interface ToolLook {
  icon: IconName;
  label: string;
  expanded?: boolean;
  onClick: () => void;
}

function Tool({ icon, label, expanded, onClick }: ToolLook) {
  return (
    <button
      type="button"
      class="square quiet"
      title={label}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
