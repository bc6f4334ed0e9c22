// Readability is read when it is asked, since few pages need it. In pages the content script has one of its own in this
// one's place.

/** Readability's pick, as `pickOfReadability` gives it. */
export async function askRival(texts: readonly string[], copy: Document): Promise<Uint8Array | undefined> {
  const { pickOfReadability } = await import('./rival');
  return pickOfReadability(texts, copy);
}
