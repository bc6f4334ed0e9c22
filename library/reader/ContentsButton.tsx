// The table of contents, made of the article's headings.
import { PanelButton } from '../../src/ui/PanelButton';
import { t } from '../../src/ui/words';
import type { OpenFrame } from './frame/open-frame';

/** Nothing for an article with few headings. */
export function ContentsButton({ frame, lang }: { frame: OpenFrame; lang: string }) {
  const { sections, section, goToSection } = frame;
  if (sections.length === 0) return null;
  return (
    <PanelButton label={t('contents')} icon="contents">
      {(close) => (
        <ol class="contents">
          {sections.map(({ words, depth }, at) => (
            <li key={`${at} ${words}`}>
              <button
                type="button"
                style={{ paddingInlineStart: `${8 + depth * 16}px` }}
                aria-current={section.value === at ? 'location' : undefined}
                onClick={() => {
                  close();
                  goToSection(at);
                }}
              >
                <span dir="auto" lang={lang || undefined}>
                  {words}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </PanelButton>
  );
}
