// The reader: tools above, the article below in a frame of its own.
import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { FullCapture } from '../../src/model';
import { FailureWords } from '../../src/ui/FailureWords';
import { joined, moment, people, publishedDate, readingTime, siteOf } from '../../src/ui/format';
import { Icon } from '../../src/ui/icons';
import { t } from '../../src/ui/words';
import { Details } from '../details/Details';
import type { LibraryParts } from '../parts';
import stylesheet from './article.css?url';
import { readerDocument } from './document';
import { ReaderFrame } from './ReaderFrame';
import { ReaderTools } from './ReaderTools';

interface Props {
  parts: LibraryParts;
  onWindow: (frame: Window) => () => void;
}

export function Reader({ parts, onWindow }: Props) {
  const { reading } = parts;
  const failure = reading.failure.value;
  const capture = reading.capture.value;
  if (failure) {
    return (
      <div class="nothing" role="alert">
        <FailureWords code={failure} />
      </div>
    );
  }
  if (reading.shown.value === undefined) return <Unopened />;
  // Empty until read, which takes a moment too short for words.
  if (!capture) return null;
  return <Opened parts={parts} capture={capture} onWindow={onWindow} />;
}

function Unopened() {
  return (
    <div class="nothing">
      <Icon name="mark" />
      <p>{t('nothingOpen')}</p>
    </div>
  );
}

function Opened({ parts, capture, onWindow }: Props & { capture: FullCapture }) {
  const { reading, settings } = parts;
  const theme = useComputed(() => settings.value.theme).value;
  const remoteImages = reading.remoteImages.value;
  const version = reading.version.value;
  const kept = useKeptImages(capture);
  const text = reading.text.value ?? capture;
  const facts = factsOf({ ...capture, capturedAt: text.capturedAt });
  // Anew only when what it shows changes: a star or a new state must not throw the reader back to the first line.
  const shown = useMemo(
    () =>
      readerDocument(
        { ...text, facts },
        {
          remoteImages,
          theme,
          kept,
          stylesheet: new URL(stylesheet, location.href).href,
          imageWord: t('image'),
        },
      ),
    [capture.id, capture.updatedAt, facts, text.title, version, remoteImages, theme, kept],
  );

  useEffect(() => {
    document.title = capture.title;
    return () => {
      document.title = t('name');
    };
  }, [capture.title]);

  return (
    <>
      <ReaderTools parts={parts} capture={capture} withheld={shown.withheld} />
      {parts.showsDetails.value && <Details parts={parts} capture={capture} />}
      <ReaderFrame title={capture.title} html={shown.html} onWindow={onWindow} />
    </>
  );
}

function factsOf(row: FullCapture): string {
  return joined(
    siteOf(row),
    people(row.byline),
    publishedDate(row.publishedTime, 'long'),
    readingTime(row.readingMinutes),
    t('capturedAt', moment(row.capturedAt)),
  );
}

/** Addresses under which the frame finds the images kept offline, for as long as the capture is shown. */
function useKeptImages(capture: FullCapture): ReadonlyMap<string, string> {
  const kept = useMemo(
    () => new Map(capture.assets.map(({ url, blob }) => [url, URL.createObjectURL(blob)])),
    [capture.id, capture.updatedAt],
  );
  useEffect(
    () => () => {
      for (const address of kept.values()) URL.revokeObjectURL(address);
    },
    [kept],
  );
  return kept;
}
