// "Extract again": the article made anew of the kept page, compared before it replaces anything.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CaptureError } from '../../src/errors';
import type { Extraction, FullCapture } from '../../src/model';
import { readSettings } from '../../src/settings';
import { replaceArticle } from '../../src/storage/captures/saving';
import { readSource } from '../../src/storage/captures/sources';
import { DiffView } from '../../src/ui/diff/DiffView';
import { type Change, compareTexts } from '../../src/ui/diff/texts';
import { t } from '../../src/ui/words';
import type { LibraryParts } from '../parts';

interface Props {
  parts: LibraryParts;
  capture: FullCapture;
}

export function ExtractAgain({ parts: { actions, notices }, capture }: Props) {
  const isBusy = useSignal(false);
  const proposed = useSignal<Extraction | undefined>(undefined);

  const extract = (): void => {
    isBusy.value = true;
    void actions
      .attempt(async () => {
        const made = await extracted(capture);
        if (made.article.text !== capture.text) proposed.value = made;
        else {
          // The text stays, but what is known of it is new.
          await replaceArticle(capture.id, made);
          notices.tell({ text: t('sameAgain') });
        }
      }, 'extract again')
      .then(() => {
        isBusy.value = false;
      });
  };
  const replace = (made: Extraction): void =>
    void actions.attempt(async () => {
      await replaceArticle(capture.id, made);
      notices.tell({ text: t('updated') });
    }, 'replace');

  return (
    <>
      <button type="button" class="line" disabled={isBusy.value} onClick={extract}>
        {t(isBusy.value ? 'extractingAgain' : 'extractAgain')}
      </button>
      {proposed.value && (
        <Proposal
          changes={compareTexts(capture.text, proposed.value.article.text, capture.lang)}
          capture={capture}
          onReplace={() => proposed.value && replace(proposed.value)}
          onClose={() => {
            proposed.value = undefined;
          }}
        />
      )}
    </>
  );
}

async function extracted({ id, url }: FullCapture): Promise<Extraction> {
  const source = await readSource(id);
  if (source === undefined) throw new CaptureError('captureGone');
  const { extractAgain } = await import('../../src/extract/source');
  return extractAgain(source, url, (await readSettings()).siteRules);
}

interface ProposalProps {
  changes: Change[];
  capture: FullCapture;
  onReplace: () => void;
  onClose: () => void;
}

function Proposal({ changes, capture, onReplace, onClose }: ProposalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="proposal" aria-labelledby="proposal" onClose={onClose}>
      <h2 id="proposal">{t('diffTitle')}</h2>
      <DiffView changes={changes} lang={capture.lang} dir={capture.dir} />
      <form method="dialog">
        <button type="submit" class="line">
          {t('keepAsItIs')}
        </button>
        <button type="submit" class="primary" onClick={onReplace}>
          {t('replace')}
        </button>
      </form>
    </dialog>
  );
}
