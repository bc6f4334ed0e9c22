// What the lines on pictures ask of storage, background and permissions.
import { askForAccess, everySite, patternOf } from '../access';
import { report } from '../errors';
import { toBackground } from '../messages';
import { watch } from '../storage/database/watch';
import { standingOf } from '../storage/pictures/pictures';
import type { PictureAccess } from '../ui/pictures/picture-access';

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
