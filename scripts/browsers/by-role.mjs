// Finding and acting by role and accessible name, as a reader with a screen reader would. Runs inside the document.

/**
 * @typedef {{ source: string, flags: string }} Pattern a RegExp, as JSON
 * @typedef {{ role: string, name: Pattern, act: 'count' | 'click' | 'fill' | 'text', value: string }} Wish
 */

/**
 * Does something to the first visible element of a role and a name.
 * Self-contained: it is sent to the document as text.
 * @param {Wish} wish
 * @returns {number | string | boolean} how many there are; the element's text; whether it was acted upon
 */
export function actByRole({ role, name, act, value }) {
  /** @type {Record<string, string>} */
  const native = {
    button: 'button, summary, input[type=button], input[type=submit]',
    link: 'a[href]',
    checkbox: 'input[type=checkbox]',
    radio: 'input[type=radio]',
    textbox: 'textarea, input:not([type]), input[type=text]',
    searchbox: 'input[type=search]',
    combobox: 'select',
    heading: 'h1, h2, h3, h4, h5, h6',
    listitem: 'li',
    option: 'option',
    article: 'article',
    status: 'output',
    dialog: 'dialog',
  };
  const pattern = new RegExp(name.source, name.flags);
  /** @param {string | null | undefined} text */
  const plain = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

  /** @param {Element} element */
  const nameOf = (element) => {
    const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const labels = Array.from(/** @type {HTMLInputElement} */ (element).labels ?? []);
    const candidates = [
      by.map((id) => plain(document.getElementById(id)?.textContent)).join(' '),
      plain(element.getAttribute('aria-label')),
      labels.map((label) => plain(label.textContent)).join(' '),
      plain(element.textContent),
      plain(element.getAttribute('title')),
      plain(element.getAttribute('placeholder')),
    ];
    return candidates.find((candidate) => candidate !== '') ?? '';
  };

  /** @param {Element} element */
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]');

  /** @param {Element} element */
  const hasRole = (element) => (element.getAttribute('role') ?? role) === role;

  const selector = [`[role="${role}"]`, native[role]].filter(Boolean).join(', ');
  const found = [...document.querySelectorAll(selector)].filter(
    (element) => hasRole(element) && shown(element) && pattern.test(nameOf(element)),
  );
  if (act === 'count') return found.length;
  const [first] = found;
  if (!first) return false;
  if (act === 'text') return plain(first.textContent);
  const control = /** @type {HTMLInputElement} */ (first);
  if (control.disabled) return false;
  control.focus();
  if (act === 'click') control.click();
  else {
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return true;
}
