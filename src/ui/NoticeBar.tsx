// Shows the current notice and says it to screen readers.
import { Icon } from './icons';
import type { Notice, Notices } from './notices';
import { t } from './words';

export function NoticeBar({ notices }: { notices: Notices }) {
  const notice = notices.current.value;
  return (
    // The region stands in the document before its words do: otherwise screen readers miss them.
    <div class="notices" role="status">
      {notice && (
        <div
          class={notice.failed ? 'notice failed' : 'notice'}
          onPointerEnter={notices.hold}
          onPointerLeave={notices.release}
          onFocusCapture={notices.hold}
          onBlurCapture={notices.release}
        >
          <span>{notice.text}</span>
          {notice.progress && <Progress {...notice.progress} />}
          {notice.undo && (
            <button type="button" onClick={() => void notices.undo()}>
              {t('undo')}
            </button>
          )}
          {!notice.progress && (
            <button type="button" class="square" aria-label={t('dismiss')} onClick={notices.dismiss}>
              <Icon name="close" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Progress({ done, total, cancel }: NonNullable<Notice['progress']>) {
  return (
    <>
      <progress value={done} max={total} aria-label={t('progress')} />
      {cancel && (
        <button type="button" onClick={cancel}>
          {t('cancel')}
        </button>
      )}
    </>
  );
}
