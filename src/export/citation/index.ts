// Formatted citations: a line a capture, as text and as HTML.
import type { FullCapture } from '../../model';
import { text } from '../markup';
import { apa } from './apa';
import { chicago } from './chicago';
import type { Piece } from './cited';
import { mla } from './mla';
import { type Reference, referenceOf } from './reference';

export const citationStyles = ['apa', 'mla', 'chicago'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const styles: Record<CitationStyle, (reference: Reference) => Piece[]> = { apa, mla, chicago };

export function citation(capture: FullCapture, style: CitationStyle): { text: string; html: string } {
  const reference = referenceOf({ ...capture, title: capture.title.trim() || capture.siteName || capture.url }, '');
  const pieces = styles[style](reference);
  return {
    text: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join(''),
    html: pieces.map((piece) => (typeof piece === 'string' ? text(piece) : `<i>${text(piece.italic)}</i>`)).join(''),
  };
}
