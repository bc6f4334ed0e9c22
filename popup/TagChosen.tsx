// Tags for what is chosen in the popup: loaded when they are asked for.
import { completeTag } from '../src/storage/tags/tag-suggestions';
import { changeTags } from '../src/storage/tags/tags';
import type { Actions } from '../src/ui/actions';
import type { Listing } from '../src/ui/list/listing';
import { BulkTags } from '../src/ui/tags/BulkTags';

export function TagChosen(props: { listing: Listing; actions: Actions; onClose: () => void }) {
  return <BulkTags {...props} tagging={{ completeTag, changeTags }} />;
}
