// What still comes to the capture that the popup is about, pages and pictures: loaded once there is one.
import type { CaptureId } from '../src/model';
import { FurtherLine } from '../src/ui/further/FurtherLine';
import { PictureLine } from '../src/ui/pictures/PictureLine';
import { furtherPages } from '../src/wiring/further';
import { pictures } from '../src/wiring/pictures';

export function Coming({ id }: { id: CaptureId }) {
  return (
    <>
      <FurtherLine id={id} pages={furtherPages} />
      <PictureLine id={id} pictures={pictures} />
    </>
  );
}
