// Where a page says that its whole article stands on one page.
import { siteOf } from '../address';
import { textOf } from '../dom';
import { elementsIn } from '../live';

/** The words that call a link so. */
const words =
  /^(?:(?:view|read|show|see)(?: the)?(?: (?:article|story|this|it|all))?(?: (?:as|on|in))?(?: a| one)?(?: single)? page|(?:view|show|read) all(?: pages)?|all|single[ -]page(?: view)?|(?:all )?on (?:a|one)(?: single)? page|one[ -]page(?: view)?|full (?:article|story)|print(?:er[ -]friendly)?(?: version| view| page)?|(?:artikel |alles )?auf einer seite(?: lesen| anzeigen)?|druck(?:ansicht|version)|(?:tout )?sur une(?: seule)? page|version imprimable|(?:ver )?en una(?: sola)? página|su una(?: sola)? pagina|op één pagina|全文(?:表示|を読む|阅读)?|阅读全文|单页|1ページで(?:表示|読む)?)$/iu;

const longest = 40;

/** The address of a page of the same site that a live page calls the whole of its article. */
export function wholeIn(live: Document, url: string): string | undefined {
  const own = new URL(url);
  own.hash = '';
  for (const link of elementsIn(live, 'a[href]') as NodeListOf<HTMLAnchorElement>) {
    const isShort = (link.textContent ?? '').length <= longest;
    const target = isShort && words.test(textOf(link)) ? URL.parse(link.href) : null;
    if (!target || !/^https?:$/.test(target.protocol) || siteOf(target.host) !== siteOf(own.host)) continue;
    target.hash = '';
    if (target.href !== own.href) return target.href;
  }
  return undefined;
}
