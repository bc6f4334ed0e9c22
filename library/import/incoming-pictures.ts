// The pictures that come in with a page: those that its article shows, made safe, within what pictures may take.
import type { Article, Asset, MissingPicture } from '../../src/model';
import type { Settings } from '../../src/settings';
import type { PictureFile } from '../../src/storage/pictures/pictures';
import { picturesOf } from '../../src/storage/pictures/shown-pictures';
import { safePicture } from '../safe-picture';

/** What one picture, and those of one capture together, may take; megabytes. */
export type PictureLimits = Pick<Settings, 'pictureLimit' | 'captureLimit'>;

type NamedFile = PictureFile & { url: string };

const megabyte = 1024 * 1024;

/** Of the pictures that came in the file those that the article shows, by the addresses that it names them by. */
export async function shownFiles(
  article: Article,
  pictures: readonly Asset[],
  { pictureLimit, captureLimit }: PictureLimits,
): Promise<{ files: NamedFile[]; missing: MissingPicture[] }> {
  const missing: MissingPicture[] = [];
  const within: Asset[] = [];
  let left = captureLimit * megabyte;
  for (const picture of shownBy(article, pictures)) {
    const { size } = picture.blob;
    const why = size > pictureLimit * megabyte ? 'tooLarge' : size > left ? 'captureFull' : undefined;
    if (why) missing.push({ url: picture.url, origin: new URL(picture.url).origin, why });
    else {
      within.push(picture);
      left -= size;
    }
  }
  return { files: await safeFiles(within), missing };
}

/** What is no picture is left out. */
export async function safeFiles(pictures: readonly Asset[]): Promise<NamedFile[]> {
  const files = await Promise.all(pictures.map(async ({ url, blob }) => ({ url, file: await safePicture(blob) })));
  return files.flatMap(({ url, file }) => (file ? [{ url, ...file }] : []));
}

function shownBy(article: Article, pictures: readonly Asset[]): Asset[] {
  const carried = new Map(pictures.map(({ url, blob }) => [normal(url), blob]));
  return picturesOf(article).flatMap((url) => {
    const blob = carried.get(normal(url));
    return blob ? [{ url, blob }] : [];
  });
}

function normal(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}
