// Light, dark, or as the system has it.
type Theme = 'system' | 'light' | 'dark';

const key = 'theme';

/** Shows a theme, and leaves a copy where the next page finds it before its first paint. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem(key, theme);
}

/** The theme shown last. Settings are read asynchronously: without this a dark page would flash white at first. */
export function showLastTheme(): void {
  document.documentElement.dataset.theme = localStorage.getItem(key) ?? 'system';
}
