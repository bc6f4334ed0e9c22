// Whether what claims to be a whole capture is one: a backup may have been changed by anyone.
import type { WholeCapture } from './whole';

type Loose = Record<string, unknown>;

const texts = [
  ...['uid', 'url', 'canonicalUrl', 'title', 'siteName', 'publishedTime', 'modifiedTime', 'section', 'licence'],
  ...['lang', 'excerpt', 'leadImage'],
];
const numbers = ['wordCount', 'readingMinutes', 'capturedAt', 'updatedAt'];
const states: unknown[] = ['unread', 'read', 'archived'];

/** The same value, now known to be a capture; undefined when it is none. */
export function wholeIn(value: unknown): WholeCapture | undefined {
  if (!isLoose(value) || !isRow(value.row) || !isBody(value.body)) return undefined;
  const { versions, assets, missing, deletedAt, details, source } = value;
  const sound =
    isList(versions, (version) => isBody(version) && isMetadata((version as Loose).metadata)) &&
    isList(assets, (asset) => isLoose(asset) && areTexts(asset, ['url', 'hash'])) &&
    isList(missing, (picture) => isLoose(picture) && areTexts(picture, ['url', 'origin', 'why'])) &&
    (deletedAt === undefined || typeof deletedAt === 'number') &&
    (details === undefined || (isLoose(details) && isLoose(details.edits) && isLoose(details.page))) &&
    (source === undefined || (isLoose(source) && source.gzip instanceof Uint8Array));
  return sound ? (value as unknown as WholeCapture) : undefined;
}

function isRow(value: unknown): boolean {
  return isMetadata(value) && areTexts(value as Loose, ['uid']) && states.includes((value as Loose).state);
}

function isMetadata(value: unknown): boolean {
  if (!isLoose(value)) return false;
  const own = texts.filter((name) => name !== 'uid');
  const times = numbers.filter((name) => name !== 'capturedAt' || 'capturedAt' in value);
  return (
    areTexts(value, own) &&
    times.every((name) => typeof value[name] === 'number') &&
    [value.byline, value.keywords].every((list) => isList(list, (each) => typeof each === 'string')) &&
    (value.tags === undefined || isList(value.tags, (tag) => typeof tag === 'string'))
  );
}

function isBody(value: unknown): boolean {
  return isLoose(value) && areTexts(value, ['html', 'text']);
}

function areTexts(value: Loose, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

function isList(value: unknown, each: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(each);
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
