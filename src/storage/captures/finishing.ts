// What the saving of a long page leaves for after it: its words are indexed, its source is packed. Cut short anywhere,
// nothing is lost: a search reads what is not indexed, and a source that is not packed only takes more room.
import type { CaptureId } from '../../model';
import { packPending } from '../search/pending';
import { packLongSource } from './sources';

export async function finishSaving(id: CaptureId): Promise<void> {
  await packPending(id);
  await packLongSource(id);
}
