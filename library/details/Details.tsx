// Details of the article in the reader: its facts to put right, how it was made, and making it again.
import { useSignal } from '@preact/signals';
import type { FullCapture } from '../../src/model';
import { EditForm } from '../../src/ui/edit/EditForm';
import { people, publishedDate, siteOf } from '../../src/ui/format';
import { FurtherLine } from '../../src/ui/further/FurtherLine';
import { MissingPictures } from '../../src/ui/pictures/MissingPictures';
import { PictureLine } from '../../src/ui/pictures/PictureLine';
import { t } from '../../src/ui/words';
import { furtherPages } from '../../src/wiring/further';
import { pictures } from '../../src/wiring/pictures';
import type { LibraryParts } from '../parts';
import { ExtractAgain } from './ExtractAgain';
import { ReceiptFacts } from './ReceiptFacts';

interface Props {
  parts: LibraryParts;
  capture: FullCapture;
}

export function Details({ parts, capture }: Props) {
  const inTrash = parts.listing.query.value.view === 'trash';
  return (
    <section class="details" aria-label={t('details')}>
      <div class="facts">
        <Facts key={capture.id} parts={parts} capture={capture} editable={!inTrash} />
      </div>
      <div class="receipt">
        <ReceiptFacts capture={capture} />
        <FurtherLine key={`pages ${capture.id}`} id={capture.id} pages={furtherPages} />
        <PictureLine key={capture.id} id={capture.id} pictures={pictures} />
        <MissingPictures key={capture.id} id={capture.id} pictures={pictures} />
      </div>
    </section>
  );
}

/** What is said of the article, and the form in its place. */
function Facts({ parts, capture, editable }: Props & { editable: boolean }) {
  const isEditing = useSignal(false);
  const setEditing = (wish: boolean) => (): void => {
    isEditing.value = wish;
  };
  if (isEditing.value) {
    return <EditForm capture={capture} editing={parts.editing} actions={parts.actions} onClose={setEditing(false)} />;
  }
  const facts = [
    [t('editTitle'), capture.title],
    [t('editAuthors'), people(capture.byline)],
    [t('editDate'), publishedDate(capture.publishedTime, 'long')],
    [t('editSite'), siteOf(capture)],
    [t('editTags'), capture.tags.join(', ')],
  ];
  return (
    <>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value || '–'}</dd>
          </div>
        ))}
      </dl>
      {editable && (
        <div class="ways">
          <button type="button" class="line" onClick={setEditing(true)}>
            {t('edit')}
          </button>
          {capture.hasSource && <ExtractAgain parts={parts} capture={capture} />}
        </div>
      )}
    </>
  );
}
