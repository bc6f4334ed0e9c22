// The pages to capture: found by words, opened one by one, let go.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import browser from '../../src/browser';
import { report } from '../../src/errors';
import {
  countWanted,
  type ListedPage,
  listWanted,
  putBackWanted,
  removeWanted,
  type WantedCursor,
} from '../../src/storage/captures/to-capture';
import { watch } from '../../src/storage/database/watch';
import { Dialog } from '../../src/ui/Dialog';
import { plural, t } from '../../src/ui/words';
import type { DialogProps } from '../parts';
import { WantedRow } from './WantedRow';

/** Pages read at a time, and read through for a filter before it waits for "Show more". */
const stretch = 100;
const readThrough = 20;

interface Shown {
  pages: ListedPage[];
  next?: WantedCursor;
}

export function ToCapture({ parts, onClose }: DialogProps) {
  const words = useSignal('');
  const stretches = useSignal(1);
  const shown = useSignal<Shown>({ pages: [] });
  const total = useSignal(0);
  const removed = useSignal<ListedPage[]>([]);
  useEffect(() => {
    const failed = (error: unknown): void => report(error, 'to capture');
    const stops = [
      watch(
        () => find(words.value, stretches.value * stretch),
        (now) => {
          shown.value = now;
        },
        failed,
      ),
      watch(
        countWanted,
        (count) => {
          total.value = count;
        },
        failed,
      ),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [words.value, stretches.value]);

  const attempt = (work: Promise<unknown>): void => void work.catch((error: unknown) => report(error, 'to capture'));
  const remove = async (page: ListedPage): Promise<void> => {
    removed.value = await removeWanted([page.id]);
  };
  const undo = async (): Promise<void> => {
    await putBackWanted(removed.value);
    removed.value = [];
  };

  return (
    <Dialog title={t('toCapture')} onClose={onClose}>
      <div class="to-capture">
        <p>{t('toCaptureWords')}</p>
        <button type="button" class="line" onClick={() => parts.dialogs.show('many')}>
          {t('captureMany')}
        </button>
        {total.value > 0 && (
          <input
            type="search"
            aria-label={t('toCaptureFilter')}
            placeholder={plural('toCaptureFilterCount', total.value)}
            value={words.value}
            onInput={({ currentTarget }) => {
              words.value = currentTarget.value;
              stretches.value = 1;
            }}
          />
        )}
        {removed.value.length > 0 && (
          <p class="removed" role="status">
            {t('toCaptureRemoved')}
            <button type="button" class="line" onClick={() => attempt(undo())}>
              {t('undo')}
            </button>
          </p>
        )}
        {shown.value.pages.length === 0 && (
          <p class="meta">{t(words.value === '' ? 'toCaptureNone' : 'toCaptureNotFound')}</p>
        )}
        <ul>
          {shown.value.pages.map((page) => (
            <WantedRow
              key={page.id}
              page={page}
              onOpen={() => attempt(browser.tabs.create({ url: page.url }))}
              onRemove={() => attempt(remove(page))}
            />
          ))}
        </ul>
        {shown.value.next && (
          <button
            type="button"
            class="line"
            onClick={() => {
              stretches.value += 1;
            }}
          >
            {t('showMore')}
          </button>
        )}
      </div>
    </Dialog>
  );
}

/** The first pages that bear all words in title, address, tags or note. */
async function find(words: string, limit: number): Promise<Shown> {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  const pages: ListedPage[] = [];
  let after: WantedCursor | undefined;
  for (let reads = 0; reads < readThrough; reads += 1) {
    const found = await listWanted({ limit: Math.max(limit, 500), ...(after && { after }) });
    pages.push(...found.pages.filter((page) => bears(page, sought)));
    after = found.next;
    if (!after || pages.length >= limit) break;
  }
  const shown = pages.slice(0, limit);
  return { pages: shown, ...((after || pages.length > limit) && shown.length > 0 && { next: shown.at(-1)! }) };
}

function bears({ title, url, tags, note }: ListedPage, sought: readonly string[]): boolean {
  const all = `${title} ${url} ${tags.join(' ')} ${note}`.toLowerCase();
  return sought.every((word) => all.includes(word));
}
