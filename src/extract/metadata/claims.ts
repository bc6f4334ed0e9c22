// What sources say of a page, each statement with where it came from; the fields choose among them.

export type Field = 'title' | 'author' | 'published' | 'siteName' | 'excerpt' | 'image' | 'lang' | 'canonical';

/** In order of trust: what is written for machines first, the address last. */
export type Source = 'json-ld' | 'microdata' | 'meta' | 'rel' | 'visible' | 'document' | 'address';

/** One statement of a page about itself. */
export interface Claim {
  field: Field;
  value: string;
  source: Source;
}

/** All values claimed for a field, most trusted first, blank ones left out. */
export function valuesOf(claims: Claim[], field: Field): string[] {
  return claims
    .filter((claim) => claim.field === field && claim.value.trim() !== '')
    .map((claim) => claim.value.trim());
}

/** The values for a field of the most trusted source that has any. */
export function bestOf(claims: Claim[], field: Field): string[] {
  const source = claims.find((claim) => claim.field === field && claim.value.trim() !== '')?.source;
  return valuesOf(
    claims.filter((claim) => claim.source === source),
    field,
  );
}
