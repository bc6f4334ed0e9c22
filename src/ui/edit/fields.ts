// Between a form of plain text fields and the user's own values: what was typed, what it means, what it changes.
import type { Edits, FullCapture } from '../../model';

/** What the fields of the form hold. Lists are written with commas. */
export interface Fields {
  title: string;
  byline: string;
  /** A bare day, as a date field has it; empty for none. */
  day: string;
  siteName: string;
  tags: string;
}

/** The fields as they stand for a capture. */
export function fieldsOf(capture: FullCapture): Fields {
  const { title, byline, publishedTime, siteName, tags } = capture;
  return { title, byline: byline.join(', '), day: dayOf(publishedTime), siteName, tags: tags.join(', ') };
}

/** The day a page names, or of the moment it names, as the page itself counts days. */
function dayOf(publishedTime: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(publishedTime)?.[0] ?? '';
}

/** All edits that the capture has from now on: those that it had, and what differs in the fields from what it shows. */
export function editsOf(capture: FullCapture, fields: Fields): Edits {
  const before = fieldsOf(capture);
  return {
    ...capture.edits,
    ...(fields.title.trim() !== '' && fields.title !== before.title && { title: fields.title.trim() }),
    ...(fields.byline !== before.byline && { byline: listOf(fields.byline) }),
    // The hour that the page gives stays where the day is the same.
    ...(fields.day !== before.day && { publishedTime: fields.day }),
    ...(fields.siteName !== before.siteName && { siteName: fields.siteName.trim() }),
  };
}

/** Tags that the fields add and leave out. */
export function tagChange({ tags }: FullCapture, fields: Fields): { add: string[]; remove: string[] } {
  const wished = listOf(fields.tags);
  return {
    add: wished.filter((tag) => !tags.includes(tag)),
    remove: tags.filter((tag) => !wished.includes(tag)),
  };
}

/** The parts of a list as people write it: Latin, Arabic and East Asian commas. */
function listOf(text: string): string[] {
  return text
    .split(/[,،、，;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
