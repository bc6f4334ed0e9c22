// The options page: few choices, and plain words on what is stored and why each permission is asked for. One section a
// file; here is their order.
import type { FunctionComponent } from 'preact';
import { Icon } from '../src/ui/icons';
import { type MessageKey, t } from '../src/ui/words';
import { Appearance } from './Appearance';
import { Backup } from './Backup';
import { Capturing } from './Capturing';
import { Exporting } from './Exporting';
import { KeptPages } from './KeptPages';
import { NoteTemplates } from './NoteTemplates';
import { Permissions } from './Permissions';
import { Pictures } from './Pictures';
import type { OptionsParts } from './parts';
import { SiteRules } from './SiteRules';
import { StorageUsed } from './StorageUsed';
import { Trash } from './Trash';

/** `id` is the section's place in the page's address, so that other pages can lead to it. */
const sections: { id: string; title: MessageKey; Body: FunctionComponent<OptionsParts> }[] = [
  { id: 'capturing', title: 'captureTitle', Body: Capturing },
  { id: 'exporting', title: 'exportTitle', Body: Exporting },
  { id: 'notes', title: 'templatesTitle', Body: NoteTemplates },
  { id: 'appearance', title: 'looksTitle', Body: Appearance },
  { id: 'storage', title: 'storageTitle', Body: StorageUsed },
  { id: 'backup', title: 'backupTitle', Body: Backup },
  { id: 'trash', title: 'viewTrash', Body: Trash },
  { id: 'kept-pages', title: 'keptPagesTitle', Body: KeptPages },
  { id: 'pictures', title: 'picturesTitle', Body: Pictures },
  { id: 'site-rules', title: 'siteRulesTitle', Body: SiteRules },
  { id: 'permissions', title: 'permissionsTitle', Body: Permissions },
];

export function Options(parts: OptionsParts) {
  return (
    <div class="options">
      <header>
        <h1>
          <Icon name="mark" />
          {t('settingsTitle')}
        </h1>
        <nav aria-label={t('settingsSections')}>
          {sections.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {t(title)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {sections.map(({ id, title, Body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{t(title)}</h2>
            <Body {...parts} />
          </section>
        ))}
      </main>
    </div>
  );
}
