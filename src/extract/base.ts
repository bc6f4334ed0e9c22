// What relative addresses of a page are resolved against.

/** The page's `<base>` if it declares a usable one, else its own address: a copy is read away from its page. */
export function baseOf(copy: Document, url: string): string {
  const declared = copy.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(declared, url) ? new URL(declared, url).href : url;
}
