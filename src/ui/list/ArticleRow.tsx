// One capture in a list: its site's letter (a check when chosen), title, site, date, reading time.
import { Component } from 'preact';
import { joined, readingTime, relativeDate, siteOf } from '../format';
import { Icon } from '../icons';
import type { Hit } from '../library-access';
import { t } from '../words';
import { Marked } from './Marked';

interface Props {
  /** The row, and why it was found when something is searched for. */
  hit: Hit;
  /** Place in the whole list, from 0. */
  index: number;
  /** Rows in the whole list. */
  count: number;
  active: boolean;
  chosen: boolean;
  /** Shown in the reader beside the list. */
  open: boolean;
  top: number;
}

export const rowId = (id: number): string => `row-${id}`;

export class ArticleRow extends Component<Props> {
  /** The list is drawn anew with each step of scrolling: a row that stays as it is need not be. */
  override shouldComponentUpdate(next: Props): boolean {
    return (Object.keys(next) as (keyof Props)[]).some((name) => next[name] !== this.props[name]);
  }

  override render({ hit, index, count, active, chosen, open, top }: Props) {
    const { row, titleMarks, snippet } = hit;
    const site = siteOf(row);
    return (
      <div
        id={rowId(row.id)}
        role="option"
        tabIndex={-1}
        class={['row', active && 'active', open && 'open', row.state === 'unread' && 'unread', snippet && 'found']
          .filter(Boolean)
          .join(' ')}
        aria-selected={chosen}
        aria-current={open ? 'true' : undefined}
        aria-posinset={index + 1}
        aria-setsize={count}
        data-id={row.id}
        style={{ transform: `translateY(${top}px)` }}
      >
        <span class="thumb" data-choose aria-hidden="true">
          <span class="letter">{Array.from(site)[0]?.toLocaleUpperCase()}</span>
          <Icon name="check" />
        </span>
        <div class="words">
          <div class="title" dir={row.dir} lang={row.lang || undefined}>
            <Marked text={row.title} marks={titleMarks} />
          </div>
          <div class="meta">
            {row.state === 'unread' && <span class="hidden">{t('unreadMark')} </span>}
            {snippet ? (
              <bdi lang={row.lang || undefined}>
                <Marked {...snippet} />
              </bdi>
            ) : (
              joined(site, relativeDate(row.capturedAt), readingTime(row.readingMinutes))
            )}
          </div>
        </div>
        {row.starred && (
          <span class="star" role="img" aria-label={t('starred')}>
            <Icon name="star" filled />
          </span>
        )}
      </div>
    );
  }
}
