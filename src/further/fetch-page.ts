// Fetches a page as the page at hand may, with its cookies, and parses it where nothing runs and nothing is loaded.
import type { PageFailure } from '../model';

/** In characters and bytes alike: more is no article. */
const most = 30_000_000;

/**
 * By the old way of asking, since it alone decodes a page as the browser would. Never rejects.
 * @param time milliseconds after which it is given up
 */
export function fetchPage(url: string, time: number): Promise<{ page: Document; url: string } | { why: PageFailure }> {
  const { promise, resolve } = Promise.withResolvers<{ page: Document; url: string } | { why: PageFailure }>();
  const isOwn = new URL(url).origin === location.origin;
  const request = new XMLHttpRequest();
  request.open('GET', url);
  request.responseType = 'document';
  request.timeout = time;
  request.onprogress = ({ loaded }) => {
    if (loaded > most) request.abort();
  };
  request.onload = () => resolve(resultOf(request));
  // What another site does not let be read looks like one that is not there.
  request.onerror = () => resolve({ why: isOwn ? 'unreachable' : 'needsAccess' });
  request.ontimeout = () => resolve({ why: 'tooSlow' });
  request.onabort = () => resolve({ why: 'tooSlow' });
  request.send();
  return promise;
}

function resultOf({
  status,
  responseXML,
  responseURL,
}: XMLHttpRequest): { page: Document; url: string } | { why: PageFailure } {
  if (status === 404 || status === 410) return { why: 'notFound' };
  if (status >= 500) return { why: 'unreachable' };
  if (status < 200 || status >= 300) return { why: 'refused' };
  return responseXML ? { page: responseXML, url: responseURL } : { why: 'noText' };
}
