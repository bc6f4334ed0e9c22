// Changing a setting from this page: its controls show what was stored, not what was wished.
import { report } from '../src/errors';
import { changeSettings, type Settings } from '../src/settings';

export function change(wish: Partial<Settings>): void {
  changeSettings(wish).catch((error: unknown) => report(error, 'settings'));
}
