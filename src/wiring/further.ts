// What the line on further pages asks of storage, background and permissions.
import { askForAccess, patternOf } from '../access';
import { report } from '../errors';
import { toBackground } from '../messages';
import { furtherOf } from '../storage/captures/further';
import { watch } from '../storage/database/watch';
import type { FurtherAccess } from '../ui/further/further-access';

export const furtherPages: FurtherAccess = {
  watchFurther: (id, onValue) =>
    watch(
      () => furtherOf(id),
      onValue,
      (error) => report(error, 'further pages'),
    ),
  joinFurther: (id) => toBackground('joinFurther', { id }),
  askForPages: (origin) => askForAccess([patternOf(origin)], 'pages'),
};
