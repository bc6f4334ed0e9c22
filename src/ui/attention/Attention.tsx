// Captures that did not come to their end: each with why, a way to try again and a way to let it be.

import type { ErrorCode } from '../../errors';
import { siteOf } from '../format';
import { Icon } from '../icons';
import { errorWords, t } from '../words';

export interface UnfinishedPage {
  key: string;
  url: string;
  title: string;
  tabId: number;
  code: ErrorCode;
}

interface Props {
  pages: readonly UnfinishedPage[];
  onRetry: (page: UnfinishedPage) => void;
  onDismiss: (page: UnfinishedPage) => void;
}

export function Attention({ pages, onRetry, onDismiss }: Props) {
  if (pages.length === 0) return null;
  return (
    <section class="attention" aria-labelledby="attention">
      <h2 id="attention">
        <Icon name="warning" />
        {t('needsAttention')}
      </h2>
      <ul>
        {pages.map((page) => (
          <li key={page.key}>
            <p>
              <strong dir="auto">{page.title || siteOf({ siteName: '', url: page.url })}</strong>
              <span>{errorWords(page.code).what}</span>
            </p>
            <button type="button" class="line" onClick={() => onRetry(page)}>
              {t('tryAgain')}
            </button>
            <button type="button" class="quiet" onClick={() => onDismiss(page)}>
              {t('letBe')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
