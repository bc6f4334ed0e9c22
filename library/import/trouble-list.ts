// What cannot come in, in words: where it stands, why, and how it begins.
import { t } from '../../src/ui/words';
import type { Trouble } from './dry-run';
import { problemWords } from './problem-words';

/** "line 7: the address is not of the web" */
export function troubleWords({ line, why }: Trouble): string {
  return `${t('importLine', String(line))}: ${t(problemWords[why])}`;
}

/** All of them as a text file, a line each. */
export function troubleList(troubles: readonly Trouble[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const lines = troubles.map((trouble) => {
    const { file, part, shown } = trouble;
    return `${part ?? file}, ${troubleWords(trouble)}\t${shown.replace(/\s+/g, ' ')}\n`;
  });
  return new Blob(lines, { type: 'text/plain' }).stream();
}
