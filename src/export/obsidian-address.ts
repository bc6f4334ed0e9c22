// The address by which Obsidian makes a note (help.obsidian.md, "Obsidian URI").

/** Longer ones are refused by one system or another on the way. */
const longest = 8_000;

export interface ObsidianNote {
  address: string;
  /** To put on the clipboard first: the note itself, when an address cannot carry it. */
  clipboard?: string;
}

/** `name` is that of the file, without extension. */
export function obsidianNote(name: string, note: string): ObsidianNote {
  const address = `obsidian://new?file=${encodeURIComponent(name)}`;
  const whole = `${address}&content=${encodeURIComponent(note.toWellFormed())}`;
  return whole.length <= longest ? { address: whole } : { address: `${address}&clipboard`, clipboard: note };
}
