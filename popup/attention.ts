// Captures that were cut short before the popup opened; loaded after all else.
import { report } from '../src/errors';
import { toBackground } from '../src/messages';
import { dismissUnfinished, listUnfinished } from '../src/storage/captures/begun';
import { watch } from '../src/storage/database/watch';
import { mountAttention } from '../src/ui/attention/mount';

export function showAttention(): void {
  const capture = (tabId: number) => toBackground('capture', { tabId, intent: 'anyway', part: 'page' });
  mountAttention({ watch, listUnfinished, dismissUnfinished, capture }, (error) => report(error, 'attention'));
}
