// Pictures out of a file that anyone may have changed: made safe like those that are fetched, before they are stored.
import { settle } from '../src/pictures/settle';
import { fileOf, type PictureFile } from '../src/storage/pictures/pictures';

/** The file of a picture, of the type that its bytes tell, a drawing without what could run; undefined for what is none. */
export async function safePicture(blob: Blob): Promise<PictureFile | undefined> {
  const picture = settle(new Uint8Array(await blob.arrayBuffer()));
  return picture && fileOf(picture);
}
