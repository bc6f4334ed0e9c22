// Puts the captures that were cut short onto a page, beside what else stands there, with a way to try each again.
import { render } from 'preact';
import browser from '../../browser';
import type { LibraryAccess } from '../library-access';
import { Attention, type UnfinishedPage } from './Attention';

export interface AttentionAccess extends Pick<LibraryAccess, 'watch'> {
  /** Those begun before a moment. */
  listUnfinished(before: number): Promise<UnfinishedPage[]>;
  dismissUnfinished(key: string): Promise<void>;
  capture(tabId: number): Promise<unknown>;
}

export function mountAttention(access: AttentionAccess, onError: (error: unknown) => void): void {
  const host = document.createElement('div');
  document.body.append(host);
  const opened = Date.now();
  const follow = (work: Promise<unknown>): void => void work.catch(onError);
  const show = (pages: UnfinishedPage[]): void => {
    const onRetry = (page: UnfinishedPage): void => follow(retry(page, access));
    const onDismiss = ({ key }: UnfinishedPage): void => follow(access.dismissUnfinished(key));
    render(<Attention pages={pages} onRetry={onRetry} onDismiss={onDismiss} />, host);
  };
  access.watch(() => access.listUnfinished(opened), show, onError);
}

/** In its own tab while that shows the page and may be read; else in a new one, where a click captures it. */
async function retry({ tabId, url }: UnfinishedPage, { capture }: AttentionAccess): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (withoutFragment(tab?.url ?? '') !== withoutFragment(url)) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(tabId, { active: true });
  await capture(tabId);
}

function withoutFragment(url: string): string {
  return url.replace(/#.*/, '');
}
