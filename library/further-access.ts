// What the line on further pages asks of storage, background and permissions.
import { askForAccess, patternOf } from '../src/access';
import { report } from '../src/errors';
import { toBackground } from '../src/messages';
import { furtherOf } from '../src/storage/further';
import { watch } from '../src/storage/watch';
import type { FurtherAccess } from '../src/ui/further/further-access';

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
