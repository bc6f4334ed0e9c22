// The pictures of the capture that the popup is about: loaded once there is one.
import type { CaptureId } from '../src/model';
import { PictureLine } from '../src/ui/pictures/PictureLine';
import { pictures } from './picture-access';

export function Pictures({ id }: { id: CaptureId }) {
  return <PictureLine id={id} pictures={pictures} />;
}
