// Places that links of the article lead to: each once, and none that nothing leads to.

/** Keeps the ids that a link or a cell names; a link to a place that is not there is none. */
export function settleIds(root: HTMLElement): void {
  const named = new Set<string>();
  for (const link of root.querySelectorAll('a[href^="#"]')) named.add(targetOf(link));
  for (const cell of root.querySelectorAll('[headers]')) {
    for (const id of cell.getAttribute('headers')!.split(/\s+/)) named.add(id);
  }
  const kept = new Set<string>();
  for (const element of root.querySelectorAll('[id]')) {
    const { id } = element;
    if (!named.has(id) || kept.has(id) || /\s/.test(id) || id === '') element.removeAttribute('id');
    else kept.add(id);
  }
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    if (!kept.has(targetOf(link))) link.removeAttribute('href');
    else link.setAttribute('href', `#${encodeURIComponent(targetOf(link))}`);
  }
  for (const cell of root.querySelectorAll('[headers]')) if (!headersAreThere(cell)) cell.removeAttribute('headers');
}

function targetOf(link: Element): string {
  const fragment = link.getAttribute('href')!.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function headersAreThere(cell: Element): boolean {
  const table = cell.closest('table');
  const ids = cell.getAttribute('headers')!.split(/\s+/).filter(Boolean);
  return ids.length > 0 && ids.every((id) => table?.querySelector(`th[id="${CSS.escape(id)}"]`));
}
