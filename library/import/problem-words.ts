// Why something did not come in, in words.
import type { Problem } from '../../src/import/importer';
import type { MessageKey } from '../../src/ui/words';

export const problemWords: Record<Problem, MessageKey> = {
  noAddress: 'importNoAddress',
  badAddress: 'importBadAddress',
  badRow: 'importBadRow',
  badRecord: 'importBadRecord',
  cutShort: 'importCutShort',
  noText: 'importNoText',
  newerFormat: 'importNewerFormat',
  damagedArchive: 'importDamagedArchive',
  unknownFormat: 'importUnknownFormat',
};
