// File names that follow the title and are safe on Windows, macOS, Linux and Android.
import type { CaptureRow } from '../model';

/** 255 bytes are allowed nearly everywhere; the rest is for the " (1)" of browsers and for ".crdownload". */
const maxBytes = 200;

/** What a name is made of, best first; each may be empty or come to nothing. */
type Named = Pick<CaptureRow, 'title' | 'siteName' | 'capturedAt'>;

/**
 * Names the files of one export: no two names of one namer are the same file on any file system. `nameOf` says what a
 * file should be called, where it is not the title.
 */
export function fileNamer<T extends Named>(
  extension: string,
  nameOf: (capture: T) => string = ({ title }) => title,
): (capture: T) => string {
  const taken = new Set<string>();
  /** The count to try next, so that ten thousand captures of one title are not compared with each other. */
  const counts = new Map<string, number>();
  return (capture) => {
    const stem = safeStem(nameOf(capture)) || safeStem(capture.title) || fallbackStem(capture);
    for (let count = counts.get(stem) ?? 1; ; count += 1) {
      const name = withExtension(stem, count === 1 ? '' : ` (${count})`, extension);
      const key = collisionKey(name);
      if (taken.has(key)) continue;
      taken.add(key);
      counts.set(stem, count + 1);
      return name;
    }
  };
}

/** The name of a file that holds several captures. */
export function archiveFileName(name: string, extension: string): string {
  return withExtension(safeStem(name) || 'Offprint', '', extension);
}

function fallbackStem({ siteName, capturedAt }: Named): string {
  const day = Number.isFinite(capturedAt) ? new Date(capturedAt).toISOString().slice(0, 10) : '';
  return safeStem(`${siteName} ${day}`) || 'article';
}

function withExtension(stem: string, suffix: string, extension: string): string {
  const room = maxBytes - byteLength(`${suffix}.${extension}`);
  return `${cut(stem, room)}${suffix}.${extension}`;
}

/** A title as a stem: readable where it can be, empty when nothing of it may stand in a name. */
function safeStem(title: string): string {
  const readable = title
    // More than a name can hold, and no more work than that.
    .slice(0, 4 * maxBytes)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    // A joiner or a tag outside of an emoji is as invisible as the rest, and would make two names that look alike.
    .replace(invisible, '')
    .replace(/[/\\|]/g, '-')
    .replace(/ ?: /g, ' - ')
    .replace(/:/g, '-')
    .replace(/"/g, "'")
    .replace(/[<>?*\uFFFD]/g, '')
    .replace(/ {2,}/g, ' ')
    // Removing can bring a base and its combining mark together.
    .normalize('NFC');
  const trimmed = trimEnds(readable);
  return deviceName.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** Windows drops dots and spaces at the end; a dot at the start hides a file elsewhere. */
function trimEnds(stem: string): string {
  return stem.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
}

/** Devices of Windows, reserved with any extension: "aux", "com1.txt" (learn.microsoft.com, "Naming Files"). */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;

/** Controls and what has no shape of its own (bidi, zero width, fillers, selectors), except inside of an emoji. */
const invisible = new RegExp(
  [
    String.raw`(?<!\p{Emoji}\uFE0F?|\p{EMod})\u200D|\u200D(?!\p{ExtPict})`,
    String.raw`(?<!\p{Emoji})\uFE0F`,
    // The tags of a flag: of England, Scotland, Wales.
    String.raw`(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]*)[\u{E0020}-\u{E007F}]`,
    String.raw`(?![\u200D\uFE0F\u{E0020}-\u{E007F}])[\p{Cc}\p{Co}\p{NChar}\p{DI}\u2028\u2029\uFFF9-\uFFFB]`,
  ].join('|'),
  'gu',
);

/** At most so many bytes of UTF-8, cut between graphemes: never half an emoji or a letter without its accent. */
function cut(stem: string, room: number): string {
  if (byteLength(stem) <= room) return stem;
  let kept = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(stem)) {
    used += byteLength(segment);
    if (used > room) break;
    kept += segment;
  }
  // One grapheme can be longer than a name: hundreds of accents on a letter.
  return trimEnds(kept) || 'article';
}

/** Equal for names that some file system takes for one: macOS and Windows ignore case, macOS also composition. */
function collisionKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFC');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
