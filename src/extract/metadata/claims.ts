// What sources say of a page, each statement with where it came from; the fields choose among them.

export type Field =
  | 'title'
  | 'author'
  /** Who signs news: a newspaper may do it itself. */
  | 'house'
  /** What news is called, for machines that list it. */
  | 'headline'
  | 'published'
  | 'modified'
  /** When the page was made, which is not always a publication. */
  | 'pageMade'
  | 'siteName'
  | 'section'
  | 'keywords'
  | 'excerpt'
  | 'image'
  | 'lang'
  | 'licence'
  | 'identifier';

/** Where a statement stands. What is written for machines is trusted before what is written for readers. */
export type Source =
  | 'json-ld'
  | 'microdata'
  | 'rdfa'
  | 'microformats'
  | 'meta'
  | 'link'
  | 'heading'
  | 'visible'
  | 'document'
  | 'address'
  | 'text';

/** One statement of a page about itself. */
export interface Claim {
  field: Field;
  value: string;
  source: Source;
}

/** All claims for a field that say something, in the order given. */
export function claimsFor(claims: Claim[], field: Field): Claim[] {
  return claims.filter((claim) => claim.field === field && claim.value.trim() !== '');
}

/** All values claimed for a field, in the order given. */
export function valuesOf(claims: Claim[], field: Field): string[] {
  return claimsFor(claims, field).map((claim) => claim.value.trim());
}
