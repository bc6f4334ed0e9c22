// The receipt of a capture: what was kept and dropped, by whom, and where each fact came from.
import type { ComponentChildren } from 'preact';
import type { FullCapture, PageFailure, PageOfArticle, Receipt } from '../../src/model';
import { inDigits } from '../../src/ui/format';
import { Icon } from '../../src/ui/icons';
import { warningWords } from '../../src/ui/warnings';
import { language, type MessageKey, plural, t } from '../../src/ui/words';

export function ReceiptFacts({ capture }: { capture: FullCapture }) {
  const { receipt } = capture;
  if (!receipt) return <p>{t('noReceipt')}</p>;
  return (
    <>
      {warningWords(receipt).map((words) => (
        <p class="amiss" key={words}>
          <Icon name="warning" />
          {words}
        </p>
      ))}
      <dl>
        <Fact name={t('receiptKept')}>{keptWords(capture, receipt)}</Fact>
        {receipt.joined && receipt.joined.length > 0 && (
          <Fact name={t('receiptPages')}>
            <Pages pages={receipt.joined} />
          </Fact>
        )}
        <Fact name={t('receiptImages')}>{imageWords(receipt.images)}</Fact>
        <Fact name={t('receiptDropped')}>
          <Dropped dropped={receipt.dropped} />
        </Fact>
        <Fact name={t('receiptChosenBy')}>
          <code>{receipt.chosenBy}</code>
        </Fact>
        <Fact name={t('receiptSources')}>
          <Pairs pairs={Object.entries(receipt.sources)} />
        </Fact>
        <Fact name={t('receiptMade')}>
          {t('receiptMadeWords', inDigits(receipt.pipeline), inDigits(receipt.milliseconds))}
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function keptWords({ wordCount }: FullCapture, receipt: Receipt): string {
  const share = new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 });
  const kept = receipt.warnings.includes('selectionOnly')
    ? t('receiptSelection')
    : t('receiptKeptShare', share.format(receipt.textKept));
  if (receipt.declaredWords === undefined) return kept;
  return `${kept} ${t('receiptDeclared', inDigits(receipt.declaredWords), inDigits(wordCount))}`;
}

function imageWords({ kept, missing }: Receipt['images']): string {
  const words = plural('receiptImagesKept', kept);
  return missing === 0 ? words : `${words} ${plural('receiptImagesMissing', missing)}`;
}

const reasons: Record<PageFailure, MessageKey> = {
  waiting: 'missing_waiting',
  needsAccess: 'further_needsAccess',
  refused: 'missing_refused',
  notFound: 'missing_notFound',
  unreachable: 'missing_unreachable',
  tooSlow: 'missing_tooSlow',
  noText: 'further_noText',
  tooMany: 'further_tooMany',
};

/** Each page of the article by its address, and why it is not kept where that is so. */
function Pages({ pages }: { pages: PageOfArticle[] }) {
  return (
    <ol>
      {pages.map(({ url, why }) => (
        <li key={url}>
          <span dir="ltr">{url}</span> {why && t(reasons[why])}
        </li>
      ))}
    </ol>
  );
}

function Dropped({ dropped }: Pick<Receipt, 'dropped'>) {
  if (dropped.length === 0) return t('receiptNothingDropped');
  return <Pairs pairs={dropped.map(({ pass, words }) => [pass, plural('receiptWords', words)])} />;
}

/** Names of the code, which the documentation explains, each with what belongs to it. */
function Pairs({ pairs }: { pairs: [name: string, value: string][] }) {
  if (pairs.length === 0) return '–';
  return (
    <ul>
      {pairs.map(([name, value]) => (
        <li key={name}>
          <code>{name}</code> {value}
        </li>
      ))}
    </ul>
  );
}
