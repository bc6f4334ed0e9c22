// How notes in Markdown are written: templates of file name and text, with what they make of an article beside them.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { report } from '../src/errors';
import type { Preview } from '../src/export/preview';
import { type MessageKey, t } from '../src/ui/words';
import { change } from './change';
import { loadTemplating, type Templating } from './note-templating';
import type { OptionsParts } from './parts';

/** Names of programs need no translation. */
const programs = { obsidian: 'Obsidian', logseq: 'Logseq', hugo: 'Hugo', zettlr: 'Zettlr' } as const;
const own: Record<'offprint' | 'plain', MessageKey> = { offprint: 'templateStandard', plain: 'templatePlain' };

const problemWords: Record<Preview['problems'][number]['kind'], MessageKey> = {
  unknownName: 'templateUnknownName',
  unknownFilter: 'templateUnknownFilter',
  notUnderstood: 'templateNotUnderstood',
  notClosed: 'templateNotClosed',
};

export function NoteTemplates({ settings }: OptionsParts) {
  const { notes } = settings.value;
  const templating = useSignal<Templating | undefined>(undefined);
  useEffect(() => {
    loadTemplating().then(
      (loaded) => {
        templating.value = loaded;
      },
      (error: unknown) => report(error, 'templates'),
    );
  }, [templating]);
  const store = (wish: Partial<typeof notes>): void => change({ notes: { ...notes, ...wish } });
  const presets: Partial<Templating['presets']> = templating.value?.presets ?? {};
  const present = Object.entries(presets).find(
    ([, { fileName, note }]) => fileName === notes.fileName && note === notes.note,
  );

  return (
    <>
      <p>{t('templateWords')}</p>
      <label class="pick">
        <span>{t('templatePreset')}</span>
        <select
          value={present?.[0] ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = presets[currentTarget.value as keyof typeof presets];
            if (chosen) store(chosen);
          }}
        >
          {!present && <option value="">{t('templateOwn')}</option>}
          {Object.keys(presets).map((id) => (
            <option key={id} value={id}>
              {id in own ? t(own[id as keyof typeof own]) : programs[id as keyof typeof programs]}
            </option>
          ))}
        </select>
      </label>
      <label class="template">
        <span>{t('templateFileName')}</span>
        <input
          type="text"
          dir="ltr"
          spellcheck={false}
          value={notes.fileName}
          onInput={({ currentTarget }) => store({ fileName: currentTarget.value })}
        />
      </label>
      <label class="template">
        <span>{t('templateNote')}</span>
        <textarea
          dir="ltr"
          rows={10}
          spellcheck={false}
          value={notes.note}
          onInput={({ currentTarget }) => store({ note: currentTarget.value })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={notes.images === 'beside'}
          onChange={({ currentTarget }) => store({ images: currentTarget.checked ? 'beside' : 'remote' })}
        />
        <span>
          {t('templateImages')}
          <small>{t('templateImagesHint')}</small>
        </span>
      </label>
      {templating.value && <Shown templating={templating.value} notes={notes} />}
    </>
  );
}

function Shown({ templating, notes }: { templating: Templating; notes: { fileName: string; note: string } }) {
  const { fileName, note, problems } = templating.preview(notes);
  return (
    <>
      <div role="status" class="problems">
        {problems.map(({ kind, text }, at) => (
          <p key={`${at} ${text}`}>
            {t(problemWords[kind])} <code dir="ltr">{text}</code>
          </p>
        ))}
      </div>
      <h3>{t('templatePreview')}</h3>
      <figure class="preview template" dir="ltr">
        <figcaption>{fileName}</figcaption>
        <textarea readOnly rows={14} aria-label={t('templatePreview')} value={note} />
      </figure>
      <details>
        <summary>{t('templateNames')}</summary>
        <p>{t('templateNamesHint')}</p>
        <p class="names" dir="ltr">
          {templating.names.map((name) => (
            <code key={name}>{`{{${name}}}`}</code>
          ))}
        </p>
      </details>
    </>
  );
}
