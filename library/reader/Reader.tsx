// The reader: tools above, the article below in a frame of its own.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { FullCapture } from '../../src/model';
import { FailureWords } from '../../src/ui/FailureWords';
import { joined, moment, people, publishedDate, readingTime, siteOf } from '../../src/ui/format';
import { Icon } from '../../src/ui/icons';
import { t } from '../../src/ui/words';
import type { Commands } from '../commands';
import { Details } from '../details/Details';
import type { LibraryParts } from '../parts';
import { Alike } from './Alike';
import stylesheet from './frame/article.css?url';
import { readerDocument } from './frame/document';
import { lookAttributes } from './frame/look';
import { NotePanel } from './NotePanel';
import { ProgressLine } from './ProgressLine';
import { ReaderFrame } from './ReaderFrame';
import { ReaderTools } from './ReaderTools';
import { TagsPanel } from './TagsPanel';

interface Props {
  parts: LibraryParts;
  commands: Commands;
  onWindow: (frame: Window) => () => void;
}

export function Reader(props: Props) {
  const { reading } = props.parts;
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
  return <Opened {...props} capture={capture} />;
}

function Unopened() {
  return (
    <div class="nothing">
      <Icon name="mark" />
      <p>{t('nothingOpen')}</p>
    </div>
  );
}

function Opened({ parts, commands, capture, onWindow }: Props & { capture: FullCapture }) {
  const { reading, settings } = parts;
  const remoteImages = reading.remoteImages.value;
  const version = reading.version.value;
  const kept = useKeptImages(capture);
  const text = reading.text.value ?? capture;
  const facts = factsOf({ ...capture, capturedAt: text.capturedAt });
  // Anew only when what it shows changes: a star, another look or a picture that arrives must not throw the reader back.
  const shown = useMemo(
    () =>
      readerDocument(
        { ...text, facts },
        {
          ...{ remoteImages, kept },
          look: lookAttributes(settings.peek().reader, settings.peek().theme),
          stylesheet: new URL(stylesheet, location.href).href,
          words: { image: t('image'), table: t('table'), code: t('code'), copy: t('copy') },
        },
      ),
    [capture.id, capture.updatedAt, facts, text.title, version, remoteImages],
  );
  const frame = reading.frame.value;
  const withheld = useSignal(shown.withheld);
  useEffect(() => {
    withheld.value = frame ? frame.showKept(kept) : shown.withheld;
  }, [frame, kept, shown]);

  useEffect(() => {
    document.title = capture.title;
    return () => {
      document.title = t('name');
    };
  }, [capture.title]);

  return (
    <>
      <ReaderTools parts={parts} commands={commands} capture={capture} withheld={withheld.value} />
      {frame && <ProgressLine frame={frame} minutes={capture.readingMinutes} />}
      <Alike capture={capture} />
      <Panels parts={parts} capture={capture} />
      <ReaderFrame title={capture.title} html={shown.html} onWindow={onWindow} />
    </>
  );
}

function Panels({ parts, capture }: { parts: LibraryParts; capture: FullCapture }) {
  switch (parts.reading.panel.value) {
    case 'details':
      return <Details parts={parts} capture={capture} />;
    case 'tags':
      return <TagsPanel key={capture.id} parts={parts} capture={capture} />;
    case 'note':
      return <NotePanel key={capture.id} parts={parts} capture={capture} />;
    case undefined:
      return null;
  }
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

/** Addresses under which the frame finds the images kept offline, each the same for as long as the capture is shown. */
function useKeptImages({ id, updatedAt, assets }: FullCapture): ReadonlyMap<string, string> {
  const addresses = useMemo(() => new Map<string, string>(), [id, updatedAt]);
  useEffect(
    () => () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address);
    },
    [addresses],
  );
  return useMemo(() => {
    for (const { url, blob } of assets) if (!addresses.has(url)) addresses.set(url, URL.createObjectURL(blob));
    return new Map(addresses);
  }, [addresses, assets.length]);
}
