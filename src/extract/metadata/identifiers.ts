// The numbers by which libraries know a work: DOI, arXiv, ISBN, PMID.
import type { Identifiers } from '../../model';
import type { Claim } from './claims';
import { valuesOf } from './claims';

const doi = /\b10\.\d{4,9}\/[^\s"<>?#]+/;
const arxiv =
  /(?:arxiv(?:\.id)?\s*:\s*(?:arxiv\s*:\s*)?|arxiv\.org\/(?:abs|pdf|html)\/)((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)/i;
const isbn = /isbn[^\d]*((?:\d[\s-]?){9}[\dx](?:[\s-]?\d){0,3})/i;
const pmid = /(?:pmid|pubmed)[^\d]*(\d{4,9})\b|pubmed\.ncbi\.nlm\.nih\.gov\/(\d{4,9})\b/i;

/** @param url the page's address: those of resolvers and archives name the work */
export function identifiersOf(claims: Claim[], url: string): Identifiers {
  const values = [...valuesOf(claims, 'identifier'), ...(resolver.test(new URL(url).hostname) ? [url] : [])];
  const first = (read: (value: string) => string | undefined): string | undefined =>
    values.map(read).find((found) => found !== undefined);
  const found = {
    doi: first((value) => doi.exec(decoded(value))?.[0].replace(/[.,;]+$/, '')),
    arxiv: first((value) => arxiv.exec(value)?.[1]),
    isbn: first((value) => isbnIn(value)),
    pmid: first((value) => pmid.exec(value)?.slice(1).find(Boolean)),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

const resolver = /(^|\.)(doi\.org|arxiv\.org|pubmed\.ncbi\.nlm\.nih\.gov)$/;

function decoded(value: string): string {
  return value.replace(/%2f/gi, '/');
}

function isbnIn(value: string): string | undefined {
  const digits = isbn.exec(value)?.[1]?.replace(/[\s-]/g, '').toUpperCase();
  return digits !== undefined && isValid(digits) ? digits : undefined;
}

/** By the check digit, since pages put other numbers in its place (ISO 2108). */
function isValid(digits: string): boolean {
  const numbers = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)));
  const sum = (weigh: (at: number) => number): number =>
    numbers.reduce((total, digit, at) => total + digit * weigh(at), 0);
  if (digits.length === 10) return sum((at) => 10 - at) % 11 === 0;
  return digits.length === 13 && /^97[89]/.test(digits) && sum((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0;
}
