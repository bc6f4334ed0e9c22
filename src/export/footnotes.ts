// The endnotes of an article, and where its text calls them.

export interface Footnote {
  /** The list item that holds its text. */
  note: Element;
  /** Links in the text that lead to it. */
  calls: Element[];
  section: Element;
}

/** What nobody calls is no footnote. */
export function footnotesIn(root: HTMLElement): Footnote[] {
  return [...root.querySelectorAll('.footnotes, [role="doc-endnotes"]')].flatMap((section) =>
    [...section.querySelectorAll('li[id]')].flatMap((note) => {
      const links = [...root.querySelectorAll(`a[href="${CSS.escape(`#${note.id}`)}"]`)];
      const calls = links.filter((call) => !section.contains(call));
      return calls.length > 0 ? [{ note, calls, section }] : [];
    }),
  );
}

/** Takes the arrow at the end of a note away: each format draws its own. */
export function removeBacklinks({ note, calls }: Footnote): void {
  for (const link of note.querySelectorAll('a[href^="#"]')) {
    const target = link.getAttribute('href')!.slice(1);
    const leadsBack = calls.some((call) => [call.id, call.parentElement?.id].includes(target));
    if (leadsBack || link.matches('[role="doc-backlink"]')) link.remove();
  }
}
