// What the reader asks about pictures of storage, background and permissions.
import { askForAccess, everySite, patternOf } from '../src/access';
import { report } from '../src/errors';
import { toBackground } from '../src/messages';
import { standingOf } from '../src/storage/pictures';
import { watch } from '../src/storage/watch';
import type { PictureAccess } from '../src/ui/pictures/picture-access';

export const pictures: PictureAccess = {
  watchStanding: (id, onValue) =>
    watch(
      () => standingOf(id),
      onValue,
      (error) => report(error, 'pictures'),
    ),
  fetchMissing: (id) => toBackground('fetchMissing', { id }),
  askForAccess: (wish) => askForAccess(wish === 'every' ? [everySite] : wish.map(patternOf), 'pictures'),
};
