// What the tests use of packages that have no types of their own.
declare module '@citation-js/core' {
  export interface CslName {
    family?: string;
    given?: string;
    'non-dropping-particle'?: string;
    suffix?: string;
    literal?: string;
  }
  export interface CslRecord {
    id: string;
    type: string;
    title?: string;
    author?: CslName[];
    issued?: { 'date-parts': number[][] };
    accessed?: { 'date-parts': number[][] };
    URL?: string;
    DOI?: string;
    'container-title'?: string;
    keyword?: string;
    abstract?: string;
    note?: string;
    language?: string;
  }
  export class Cite {
    constructor(data: unknown, options?: object);
    data: CslRecord[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

// The path of the W3C's validator.
declare module 'vnu-jar' {
  const path: string;
  export default path;
}
