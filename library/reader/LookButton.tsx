// How the text looks: theme, letters, size, line height, width. Each choice shows at once.
import type { ReadonlySignal } from '@preact/signals';
import { report } from '../../src/errors';
import { changeSettings, type ReaderLook, readerLooks, type Settings } from '../../src/settings';
import { PanelButton } from '../../src/ui/PanelButton';
import { type MessageKey, t } from '../../src/ui/words';
import { resized } from './frame/look';

const rows = [
  {
    name: 'theme',
    label: 'theme',
    words: { system: 'themeSystem', light: 'themeLight', sepia: 'themeSepia', dark: 'themeDark' },
  },
  { name: 'font', label: 'lookFont', words: { serif: 'fontSerif', sans: 'fontSans' } },
  {
    name: 'leading',
    label: 'lookLeading',
    words: { tight: 'leadingTight', normal: 'leadingNormal', loose: 'leadingLoose' },
  },
  {
    name: 'measure',
    label: 'lookMeasure',
    words: { narrow: 'measureNarrow', medium: 'measureMedium', wide: 'measureWide' },
  },
] as const satisfies readonly { name: keyof ReaderLook; label: MessageKey; words: Record<string, MessageKey> }[];

export function changeLook(look: ReaderLook): void {
  changeSettings({ reader: look }).catch((error: unknown) => report(error, 'settings'));
}

export function LookButton({ settings }: { settings: ReadonlySignal<Settings> }) {
  const look = settings.value.reader;
  return (
    <PanelButton label={t('look')} icon="text">
      {() => (
        <div class="look">
          <Size look={look} />
          {rows.map(({ name, label, words }) => (
            <fieldset key={name}>
              <legend>{t(label)}</legend>
              <div class="segments">
                {Object.entries<MessageKey>(words).map(([value, word]) => (
                  <label key={value}>
                    <input
                      type="radio"
                      name={`look-${name}`}
                      checked={look[name] === value}
                      onChange={() => changeLook({ ...look, [name]: value })}
                    />
                    <span>{t(word)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
      )}
    </PanelButton>
  );
}

function Size({ look }: { look: ReaderLook }) {
  const at = readerLooks.size.indexOf(look.size);
  return (
    <fieldset class="size" aria-label={t('lookSize')}>
      <span class="word">{t('lookSize')}</span>
      <button
        type="button"
        class="line"
        aria-label={t('keySmaller')}
        disabled={at === 0}
        onClick={() => changeLook(resized(look, -1))}
      >
        −
      </button>
      <output>{look.size}</output>
      <button
        type="button"
        class="line"
        aria-label={t('keyLarger')}
        disabled={at === readerLooks.size.length - 1}
        onClick={() => changeLook(resized(look, 1))}
      >
        +
      </button>
    </fieldset>
  );
}
