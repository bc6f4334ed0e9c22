// What an exporter needs to know of the user's language, day and wishes.
import { language, t } from './words';

/** The words an exported file itself needs, the name of one that holds several captures, and how notes are written. */
export function exportOptions<Notes, Images>(
  { notes, pageImages }: { notes: Notes; pageImages: Images },
  now = new Date(),
) {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return {
    lang: language(),
    words: { captured: t('captured'), image: t('image'), contents: t('contents') },
    archiveName: `Offprint ${day.join('-')}`,
    notes,
    pageImages,
  };
}
