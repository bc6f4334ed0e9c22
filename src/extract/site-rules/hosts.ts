// Which addresses a rule built in can be for, so that the rules themselves are read on no other page.

const hosts =
  /(?:^|\.)(?:ycombinator\.com|lobste\.rs|reddit\.com|github\.com|youtube\.com|x\.com|twitter\.com|bsky\.app|arxiv\.org|ncbi\.nlm\.nih\.gov)$/;

/** Whether a rule built in may be for an address; `match.ts` tells which. */
export function mayBeBuiltIn(url: string): boolean {
  return hosts.test(new URL(url).hostname);
}
