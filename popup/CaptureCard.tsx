// The head of the popup: what became of the page in front of the user, and what to do about it.
import type { ComponentChildren } from 'preact';
import { worthAnotherTry } from '../src/errors';
import type { CaptureId, CaptureOutcome, CaptureRow, FullCapture } from '../src/model';
import { FailureWords } from '../src/ui/FailureWords';
import { joined, people, publishedDate, readingTime, relativeDate, siteOf } from '../src/ui/format';
import { Icon } from '../src/ui/icons';
import { warningWords } from '../src/ui/warnings';
import { t } from '../src/ui/words';
import type { Capturing } from './capturing';
import { Later } from './Later';
import { NotRight, type Righting } from './NotRight';

const loadComing = async () => (await import('./Coming')).Coming;

interface Props {
  capturing: Capturing;
  /** The capture that the outcome speaks of; undefined until read, or when it is gone. */
  row: FullCapture | undefined;
  righting: Righting;
  onOpen: (id: CaptureId) => void;
}

export function CaptureCard(props: Props) {
  return (
    <section class="card" aria-label={t('thisPage')}>
      <CardBody {...props} />
    </section>
  );
}

function CardBody(props: Props) {
  const { capturing } = props;
  const state = capturing.state.value;
  const captureButton = (
    <button type="button" class="primary" onClick={() => void capturing.capture('click')}>
      {t('capture')}
    </button>
  );
  switch (state.kind) {
    case 'idle':
      return <Line text={t('thisPage')}>{captureButton}</Line>;
    case 'undone':
      return <Line text={t(state.of === 'updated' ? 'updateUndone' : 'undone')}>{captureButton}</Line>;
    case 'busy':
      return (
        <>
          <Line text={t('capturing')} />
          <div class="bar" role="progressbar" aria-label={t('capturing')} />
        </>
      );
    case 'failed':
      return (
        <div class="state failed">
          <Icon name="warning" />
          <div role="status">
            <FailureWords code={state.code} />
          </div>
          {state.code === 'pdfPage' && (
            <button type="button" class="line" onClick={() => void capturing.keepAddress()}>
              {t('keepAddress')}
            </button>
          )}
          {worthAnotherTry(state.code) && (
            <button type="button" class="line" onClick={() => void capturing.capture('click')}>
              {t('tryAgain')}
            </button>
          )}
        </div>
      );
    case 'done':
      return <Outcome {...props} outcome={state.outcome} />;
  }
}

function Outcome({ outcome, capturing, row, righting, onOpen }: Props & { outcome: CaptureOutcome }) {
  if (outcome.kind === 'notArticle') {
    return (
      <Line text={t('notArticle')}>
        <button type="button" class="line" onClick={() => void capturing.capture('anyway')}>
          {t('captureAnyway')}
        </button>
      </Line>
    );
  }
  const open = (
    <button type="button" class="line" onClick={() => onOpen(outcome.id)}>
      {t('open')}
    </button>
  );
  const undo = (
    <button type="button" class="quiet" onClick={() => void capturing.undo(outcome)}>
      {t('undo')}
    </button>
  );
  const update = (
    <button type="button" class="quiet" onClick={() => void capturing.capture('update')}>
      {t('update')}
    </button>
  );
  const way = { captured: undo, updated: undo, known: update, unchanged: null }[outcome.kind];
  const isSelection = 'part' in outcome && outcome.part === 'selection';
  return (
    <>
      <Line text={isSelection ? t('selectionCaptured') : outcomeWords(outcome.kind, row)} ok>
        {way}
        {open}
      </Line>
      {row && (
        <>
          <About row={row} />
          <Amiss row={row} />
          <Later key={row.id} id={row.id} load={loadComing} />
          <NotRight key={row.id} capture={row} righting={righting}>
            {isSelection && (
              <button type="button" class="line" onClick={() => void capturing.capture('update', 'page')}>
                {t('wholeArticle')}
              </button>
            )}
          </NotRight>
        </>
      )}
    </>
  );
}

/** One calm line, and only where something may be wrong. */
function Amiss({ row }: { row: FullCapture }) {
  const [gravest] = row.receipt ? warningWords(row.receipt) : [];
  if (gravest === undefined) return null;
  return (
    <p class="amiss">
      <Icon name="warning" />
      {gravest}
    </p>
  );
}

function outcomeWords(kind: Exclude<CaptureOutcome['kind'], 'notArticle'>, row: CaptureRow | undefined): string {
  switch (kind) {
    case 'captured':
      return t('captured');
    case 'updated':
      return t('updated');
    case 'unchanged':
      return t('unchanged');
    case 'known':
      return row ? t('capturedWhen', relativeDate(row.capturedAt)) : t('captured');
  }
}

function Line({ text, ok = false, children }: { text: string; ok?: boolean; children?: ComponentChildren }) {
  return (
    <div class={ok ? 'state ok' : 'state'}>
      {ok && <Icon name="check" />}
      <span role="status">{text}</span>
      <span class="spacer" />
      {children}
    </div>
  );
}

function About({ row }: { row: CaptureRow }) {
  return (
    <>
      <h2 dir={row.dir} lang={row.lang || undefined}>
        {row.title}
      </h2>
      <p class="meta">
        <b>{siteOf(row)}</b> ·{' '}
        {joined(people(row.byline), publishedDate(row.publishedTime), readingTime(row.readingMinutes))}
      </p>
    </>
  );
}
