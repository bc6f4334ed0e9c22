// The browser's own namespace, which the build puts in place of the polyfill in what runs in pages: since Manifest V3
// Chrome promises there too, all but answers to messages, and those we give by callback.
import type { Browser } from 'webextension-polyfill';

/** In Chrome what is called `browser` was hidden before: it could be an element of the page. */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

export default browser ?? chrome;
